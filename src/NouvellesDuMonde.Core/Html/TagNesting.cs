using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Html;

/// <summary>
/// Guards the parser: its work grows with the square of the elements left open, and the serialiser recurses into them. Read in
/// one pass over the tags, without building anything.
/// </summary>
internal static partial class TagNesting
{
    private const int Deepest = 500;

    // Void, or closed by the next of their kind: they do not nest however many are left open.
    private static readonly FrozenSet<string> NeverNesting = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "option");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverNestingSpans =
        NeverNesting.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooDeep(string html)
    {
        if (html.AsSpan().Count('<') <= Deepest)
            return false;

        var open = new Stack<Range>();
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var isEnd = html[tag.Index + 1] == '/';
            var start = tag.Index + (isEnd ? 2 : 1);
            var name = start..(tag.Index + tag.Length);
            if (NeverNestingSpans.Contains(html.AsSpan(name)))
                continue;
            if (!isEnd)
                open.Push(name);
            else if (open.TryPeek(out var top) && html.AsSpan(top).Equals(html.AsSpan(name), StringComparison.OrdinalIgnoreCase))
                open.Pop();
            if (open.Count > Deepest)
                return true;
        }

        return false;
    }

    public static string WordsOnly(string html) => WebUtility.HtmlEncode(WholeTag().Replace(html, " "));

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*")]
    private static partial Regex Tag();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex WholeTag();
}
