using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Tests.Architecture;

/// <summary>The files of the repository, for the rules that are about text.</summary>
internal static partial class SourceTree
{
    private static readonly string Root = FindRoot();

    /// <summary>C# that people wrote: no migrations, nothing that a build made.</summary>
    public static IReadOnlyList<SourceFile> Code { get; } = [.. Under("src", "*.cs"), .. Under("tests", "*.cs"), .. Under("benchmarks", "*.cs")];

    public static IReadOnlyList<SourceFile> Views { get; } = [.. Under("src", "*.cshtml")];

    /// <summary>The articles of the demo: some forty French texts of a newspaper.</summary>
    public static IEnumerable<string> DemoTexts =>
        Directory.EnumerateFiles(Path.Combine(Root, "src/NouvellesDuMonde.Web/DemoContent/articles"), "*.html").Select(File.ReadAllText);

    public static IEnumerable<SourceFile> Product => Code.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal));

    private static IEnumerable<SourceFile> Under(string folder, string pattern)
    {
        var start = Path.Combine(Root, folder);
        return !Directory.Exists(start) ? [] : Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
            .Select(file => (file, Path: Path.GetRelativePath(Root, file).Replace('\\', '/')))
            .Where(f => !NotByHand().IsMatch(f.Path))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => new SourceFile(f.Path, File.ReadAllText(f.file)));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NouvellesDuMonde.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("These tests read the sources: run them from the repository.");
    }

    [GeneratedRegex(@"(^|/)(bin|obj|Migrations)/")]
    private static partial Regex NotByHand();
}

/// <param name="Path">From the root of the repository, with forward slashes.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly string[] lines = Text.TrimEnd('\n').Split('\n');

    public IReadOnlyList<string> Lines => lines;

    public string Name => System.IO.Path.GetFileName(Path);

    public override string ToString() => Path;

    /// <summary>Every place that the expression finds, as <c>path:line: text</c>.</summary>
    public IEnumerable<string> Places(Regex expression) => Places(expression, Text);

    /// <param name="readAs">The same text with parts blanked out, line ends kept.</param>
    public IEnumerable<string> Places(Regex expression, string readAs) => expression.Matches(readAs)
        .Select(m => readAs.AsSpan(0, m.Index).Count('\n'))
        .Select(line => $"{Path}:{line + 1}: {lines[line].Trim()}");

    /// <summary>
    /// The members of the file's types with the lines from signature to closing brace. Relies on the layout that the build
    /// enforces (IDE0055): a member begins and ends at four spaces.
    /// </summary>
    public IEnumerable<(string Signature, int Lines)> Members()
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsMember(lines[i]))
                continue;
            var end = i;
            while (end < lines.Length - 1 && !Ends(lines[end], isSignature: end == i))
                end++;
            yield return (lines[i].Trim(), end - i + 1);
            i = end;
        }
    }

    private static bool IsMember(string line) =>
        Regex.IsMatch(line, @"^    (public|internal|protected|private)\b[^=;]*\((?!.*\) : base\(\);$)");

    private static bool Ends(string line, bool isSignature) =>
        line.StartsWith("    }", StringComparison.Ordinal)
        || (line.EndsWith(';') && (isSignature || Regex.IsMatch(line, "^    ( {4})?[^ ]")));
}
