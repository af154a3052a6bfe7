namespace NouvellesDuMonde.Core.Accounts.Sessions;

/// <summary>What a browser says of itself, in words that its owner recognises. Names few and well: a version tells nobody anything.</summary>
public static class DeviceWords
{
    private const string UnknownBrowser = "Navigateur inconnu";

    // The order counts: Edge, Opera and Samsung call themselves Chrome, and Chrome calls itself Safari.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Vivaldi", "Vivaldi"), ("FxiOS", "Firefox"),
        ("Firefox", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    // An iPhone says « like Mac OS X », an Android phone « Linux ».
    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "Chromebook"),
        ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent)
    {
        var browser = Find(Browsers, userAgent) ?? UnknownBrowser;
        return Find(Systems, userAgent) is { } system ? $"{browser} sur {system}" : browser;
    }

    private static string? Find((string Mark, string Name)[] known, string? userAgent) =>
        Array.Find(known, k => userAgent?.Contains(k.Mark, StringComparison.Ordinal) == true).Name;
}
