using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>
/// Posts of the block editor: finished HTML with comments that mark the blocks. The comments go; blocks that hold no HTML,
/// because WordPress makes it anew for each reader, are reported.
/// </summary>
public static partial class WordPressBlocks
{
    public static bool AreIn(string content) => content.Contains("<!-- wp:", StringComparison.Ordinal);

    public static string Strip(string content, ConversionNotes notes) => BlockComment().Replace(content, comment =>
    {
        var name = comment.Groups["name"].Value;
        if (comment.Groups["alone"].Success && name is not ("more" or "nextpage" or "spacer" or "separator"))
        {
            notes.Add(name == "block"
                ? "bloc réutilisable : son contenu n’est pas dans l’article exporté, abandonné"
                : $"bloc dynamique « {name} » abandonné");
        }

        return "";
    });

    // The attributes are JSON in which WordPress escapes every double dash.
    [GeneratedRegex(@"<!--\s*/?wp:(?<name>[a-z][a-z0-9/_-]*)(?:\s(?:(?!-->).)*?)??\s*(?<alone>/)?-->", RegexOptions.Singleline)]
    private static partial Regex BlockComment();
}
