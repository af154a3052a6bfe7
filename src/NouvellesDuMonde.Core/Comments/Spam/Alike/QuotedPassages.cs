using System.Buffers;
using System.Text;

namespace NouvellesDuMonde.Core.Comments.Spam.Alike;

/// <summary>What a commenter took from the article or from somebody else: two readers who quote the same sentence are no campaign.</summary>
internal static class QuotedPassages
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("«»\"“”>");

    public static string Without(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return text;
        var (own, depth) = (new StringBuilder(text.Length), 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.TrimStart().StartsWith(">", StringComparison.Ordinal))
                continue;
            foreach (var c in line)
            {
                depth = c switch
                {
                    '«' or '“' => depth + 1,
                    '»' or '”' => Math.Max(0, depth - 1),
                    '"' => depth > 0 ? 0 : 1,
                    _ => depth,
                };
                own.Append(depth > 0 ? ' ' : c);
            }

            // A quotation that nobody closed ends with its line.
            depth = 0;
            own.Append('\n');
        }

        return own.ToString();
    }
}
