namespace NouvellesDuMonde.Web.Admin.Media;

/// <summary>« Lus dans le fichier : légende et crédit. »</summary>
internal static class FoundWords
{
    /// <summary>Begins with a space; nothing when the file said nothing.</summary>
    public static string Of(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => $" Lu dans le fichier\u00A0: {names[0]}. Vérifiez.",
        _ => $" Lus dans le fichier\u00A0: {string.Join(", ", names.SkipLast(1))} et {names[^1]}. Vérifiez.",
    };
}
