using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>
/// The words of a stored body source, a line a block. The source is clean HTML by its own rules (<see cref="Html.ArticleSource"/>), so tags
/// are skipped without a parser, a hundred times as fast: an import indexes ten thousand, a page of results reads twenty.
/// </summary>
public static class BodyText
{
    /// <summary>Characters of a source that are looked at; a longer text is found by its beginning.</summary>
    public const int MaxLength = 200_000;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inline = FrozenSet.Create(StringComparer.Ordinal,
        "a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(string source)
    {
        var (text, at) = (new StringBuilder(source.Length), 0);
        var end = Math.Min(source.Length, MaxLength);
        while (at < end)
        {
            var tag = source.IndexOf('<', at, end - at);
            text.Append(source, at, (tag < 0 ? end : tag) - at);
            if (tag < 0)
                break;
            var close = source.IndexOf('>', tag);
            if (close < 0)
                break;
            if (!IsInline(source.AsSpan(tag + 1, close - tag - 1)) && text.Length > 0 && text[^1] != '\n')
                text.Append('\n');
            at = close + 1;
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    private static bool IsInline(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var length = name.IndexOfAnyExceptInRange('a', 'z');
        return Inline.Contains(length < 0 ? name : name[..length]);
    }
}
