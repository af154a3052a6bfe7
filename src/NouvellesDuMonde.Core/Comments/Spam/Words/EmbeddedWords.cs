namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>Lists that are part of the program: an expression a line, « # » before a remark, « ## » before the name of a section.</summary>
internal static class EmbeddedWords
{
    /// <summary>The sections by name; what stands before the first has none ("").</summary>
    public static Dictionary<string, List<string>> Sections(string resource)
    {
        using var stream = typeof(EmbeddedWords).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var reader = new StreamReader(stream);
        var current = new List<string>();
        var sections = new Dictionary<string, List<string>> { [""] = current };
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                sections[line[3..]] = current = [];
            else if (line.Length > 0 && line[0] != '#')
                current.Add(line);
        }

        return sections;
    }
}
