namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// Makes one of what the eye takes for one (the idea of Unicode's UTS 39, kept to the letters that names here are made of): digits with
/// the shape of a letter, pairs that read as one letter, and the Cyrillic and Greek letters that have the shape of a Latin one.
/// </summary>
internal static class LookAlikes
{
    private const string Foreign = "авсԁеһіјкӏмнорԛѕтухѡѵԝ" + "αβεηικμνορτυχω";
    private const string Latin = "abcdehijklmhopqstyxwvw" + "abenikuvoptuxw";

    /// <param name="letters">Letters and digits, accents and case folded.</param>
    public static string Fold(string letters) =>
        string.Concat(letters.Select(One)).Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal);

    /// <summary>Also digits that stand for letters without having their shape: « M0d3r4t1on ».</summary>
    public static string FoldDigits(string letters) => Fold(string.Concat(letters.Select(c => c switch
    {
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        '8' => 'b',
        _ => c,
    })));

    /// <summary>The Latin letter that a Cyrillic or Greek one has the shape of; any other character as it is.</summary>
    public static char ToLatin(char c) => Foreign.IndexOf(c, StringComparison.Ordinal) is >= 0 and var place ? Latin[place] : c;

    private static char One(char c) => ToLatin(c) switch
    {
        '0' => 'o',
        '1' or 'i' or 'ı' => 'l',
        var latin => latin,
    };
}
