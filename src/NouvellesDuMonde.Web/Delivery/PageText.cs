using System.Buffers;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// What a page can say in fewer bytes without saying anything else: blanks between tags are there for those who write views, and the
/// no-break spaces of French and the plus of each date leave as UTF-8 instead of entities. A twentieth of a compressed page.
/// </summary>
internal static class PageText
{
    /// <summary>Within these, every blank counts.</summary>
    private static readonly byte[][] Kept = ["<pre"u8.ToArray(), "<textarea"u8.ToArray(), "<script"u8.ToArray()];

    private static readonly (byte[] Entity, byte[] Utf8)[] Plain =
    [
        ("&#xA0;"u8.ToArray(), "\u00A0"u8.ToArray()),
        ("&nbsp;"u8.ToArray(), "\u00A0"u8.ToArray()),
        ("&#x202F;"u8.ToArray(), "\u202F"u8.ToArray()),
        ("&#x2B;"u8.ToArray(), "+"u8.ToArray()),
    ];

    /// <summary>Where something may have to be done; between these, bytes are only moved.</summary>
    private static readonly SearchValues<byte> Stops = SearchValues.Create("\n\r\t<&"u8);

    /// <summary>
    /// Works in place. Each run of blanks becomes one: a line break when it held one, else a space.
    /// </summary>
    /// <param name="html">UTF-8.</param>
    /// <returns>How many bytes are left.</returns>
    public static int Squeeze(Span<byte> html)
    {
        var length = 0;
        for (var at = 0; at < html.Length;)
        {
            var rest = html[at..];
            var taken = 1;
            if (IsBlank(rest[0]))
            {
                taken = BlankLength(rest);
                html[length++] = rest[..taken].Contains((byte)'\n') ? (byte)'\n' : (byte)' ';
            }
            else if (rest[0] == '<' && KeptLength(rest) is > 0 and var kept)
            {
                rest[..kept].CopyTo(html[length..]);
                length += taken = kept;
            }
            else if (rest[0] == '&' && PlainAt(rest) is { Entity: not null } plain)
            {
                plain.Utf8.CopyTo(html[length..]);
                length += plain.Utf8.Length;
                taken = plain.Entity.Length;
            }
            else
            {
                taken += WordsLength(rest[1..]);
                rest[..taken].CopyTo(html[length..]);
                length += taken;
            }

            at += taken;
        }

        return length;
    }

    /// <summary>Up to the next stop or run of blanks; a single space between two words belongs to them.</summary>
    private static int WordsLength(ReadOnlySpan<byte> html)
    {
        var words = html.IndexOfAny(Stops) is >= 0 and var stop ? html[..stop] : html;
        if (words.IndexOf("  "u8) is >= 0 and var run)
            return run;
        return words is [.., (byte)' '] && words.Length < html.Length && IsBlank(html[words.Length]) ? words.Length - 1 : words.Length;
    }

    private static bool IsBlank(byte one) => one is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    private static int BlankLength(ReadOnlySpan<byte> html) => html.IndexOfAnyExcept(" \t\r\n"u8) is >= 0 and var run ? run : html.Length;

    /// <summary>From an opening tag that is kept as it is up to its closing tag; 0 for any other.</summary>
    private static int KeptLength(ReadOnlySpan<byte> html)
    {
        foreach (var tag in Kept)
        {
            if (!html.StartsWith(tag) || !(html[tag.Length..] is [(byte)'>' or (byte)' ' or (byte)'\n', ..]))
                continue;
            Span<byte> closing = [(byte)'<', (byte)'/', .. tag.AsSpan(1)];
            var end = html.IndexOf(closing);
            return end < 0 ? html.Length : end;
        }

        return 0;
    }

    private static (byte[]? Entity, byte[] Utf8) PlainAt(ReadOnlySpan<byte> html)
    {
        foreach (var plain in Plain)
        {
            if (html.StartsWith(plain.Entity))
                return plain;
        }

        return (null, []);
    }
}
