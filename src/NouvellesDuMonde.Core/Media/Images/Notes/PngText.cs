using System.Text;

namespace NouvellesDuMonde.Core.Media.Images.Notes;

/// <summary>The three text chunks of PNG (section 11.3.3): Latin-1, compressed Latin-1, UTF-8.</summary>
internal static class PngText
{
    public static (string Keyword, string Text) Read(ReadOnlySpan<byte> type, ReadOnlySpan<byte> content, int atMost)
    {
        var end = content.IndexOf((byte)0);
        if (end < 0 || content.Length > atMost)
            return ("", "");
        var keyword = Encoding.Latin1.GetString(content[..end]);
        var rest = content[(end + 1)..];
        if (type.SequenceEqual("tEXt"u8))
            return (keyword, Encoding.Latin1.GetString(rest));
        if (type.SequenceEqual("zTXt"u8))
            return (keyword, rest.IsEmpty ? "" : Encoding.Latin1.GetString(Inflated.Bytes(rest[1..], atMost)));
        return (keyword, International(rest, atMost));
    }

    // Compressed or not, method, language, zero, translated keyword, zero, text.
    private static string International(ReadOnlySpan<byte> rest, int atMost)
    {
        if (rest.Length < 4)
            return "";
        var isCompressed = rest[0] == 1;
        var text = rest[2..];
        for (var i = 0; i < 2; i++)
        {
            var zero = text.IndexOf((byte)0);
            if (zero < 0)
                return "";
            text = text[(zero + 1)..];
        }

        return Encoding.UTF8.GetString(isCompressed ? Inflated.Bytes(text, atMost) : text);
    }
}
