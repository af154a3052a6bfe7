using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// WordPress's « disallowed comment keys »: one a line, « # » for a remark. There a line is found anywhere, « press » in « presse »
/// too; here whole words are compared. Left out is what has less than four letters, what is a piece of an address, and network
/// addresses; what is a host goes to the hosts.
/// </summary>
/// <param name="Kind">What a word of it does to a comment.</param>
public sealed record ImportedWords(WordListKind Kind, IReadOnlyList<string> Words, IReadOnlyList<string> Hosts)
{
    public const string Key = "imported-words";

    /// <summary>Lines.</summary>
    public const int Most = 100_000;

    private const int FewestLetters = 4;
    private const int MostLetters = 100;

    [JsonIgnore]
    public bool IsEmpty => Words.Count + Hosts.Count == 0;

    /// <param name="json">The setting's value.</param>
    public static ImportedWords? Read(string json) => JsonSerializer.Deserialize(json, WordsJson.Default.ImportedWords);

    /// <param name="text">The file.</param>
    public static ImportedWords FromWordPress(string text, WordListKind kind)
    {
        HashSet<string> words = new(StringComparer.Ordinal), hosts = new(StringComparer.Ordinal);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var entry = line.Trim();
            if (entry.Length is < FewestLetters or > MostLetters || entry[0] == '#' || IPAddress.TryParse(entry, out _) || words.Count + hosts.Count >= Most)
                continue;
            if (HostOf(entry.ToString()) is { } host)
                hosts.Add(host);
            else if (IsWord(entry))
                words.Add(entry.ToString());
        }

        return new ImportedWords(kind, [.. words], [.. hosts]);
    }

    private static string? HostOf(string entry) => WebLinks.In(entry + "/x") is [var link] && !entry.Contains(' ', StringComparison.Ordinal) ? link.Host : null;

    // « -plan-cul », « /pills », « casino. »: a piece of an address. As words it would be found where nobody put it.
    private static bool IsWord(ReadOnlySpan<char> entry)
    {
        var letters = 0;
        foreach (var c in entry)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '-' or '\'' or '’'))
                return false;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= FewestLetters && char.IsLetterOrDigit(entry[0]) && char.IsLetterOrDigit(entry[^1]);
    }
}
