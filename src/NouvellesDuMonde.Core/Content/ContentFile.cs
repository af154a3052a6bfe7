namespace NouvellesDuMonde.Core.Content;

/// <summary>
/// The file formats of what the site brings with it, starter pages and demo: « key: value » lines, alone in blocks or as a head
/// before a text. A key that a file does not have reads as <c>null</c>.
/// </summary>
internal sealed class ContentFile(Dictionary<string, string> head, string text)
{
    public string Text => text;

    public string? this[string key] => head.GetValueOrDefault(key);

    public string Required(string key) => this[key] ?? throw new FormatException($"Content file: « {key} » is missing near « {text.AsSpan(0, Math.Min(60, text.Length))} ».");

    public bool Is(string key) => this[key] == "true";

    /// <summary>Front matter between two lines of dashes, then the text.</summary>
    public static ContentFile Read(string file)
    {
        var parts = File.ReadAllText(file).Split("---\n", 3);
        return new ContentFile(Head(parts[1]), parts[2].Trim());
    }

    /// <summary>Blocks of « key: value » lines with a blank line between them.</summary>
    public static IEnumerable<ContentFile> ReadBlocks(string file) =>
        Blocks(File.ReadAllText(file), "\n\n").Select(b => new ContentFile(Head(b), ""));

    /// <summary>Blocks with a line of equals signs between them: a head, a blank line, a text.</summary>
    public static IEnumerable<ContentFile> ReadTexts(string file) => Blocks(File.ReadAllText(file), "===\n").Select(b =>
    {
        var parts = b.Split("\n\n", 2);
        return new ContentFile(Head(parts[0]), parts[1].Trim());
    });

    /// <summary>Lines of values with bars between them.</summary>
    public static IEnumerable<string[]> ReadRows(string file) => File.ReadLines(file)
        .Where(l => l.Trim() != "").Select(l => l.Split('|', StringSplitOptions.TrimEntries));

    private static IEnumerable<string> Blocks(string text, string separator) =>
        text.Split(separator).Select(b => b.Trim()).Where(b => b != "");

    private static Dictionary<string, string> Head(string lines) => lines.Split('\n')
        .Select(l => l.Split(':', 2, StringSplitOptions.TrimEntries)).Where(p => p.Length == 2)
        .ToDictionary(p => p[0], p => p[1]);
}
