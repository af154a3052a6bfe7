namespace NouvellesDuMonde.Core.Html;

/// <summary>Finds web addresses in running text and writes them as links.</summary>
internal static class CommentLink
{
    private const int Longest = 2_000;
    private const int LongestHost = 255;
    private const int LongestShown = 60;
    private const string NotInAddress = "<>\"«»“”`|^{}\\";
    private const string TrailingPunctuation = ".,;:!?…'’*_~";

    /// <returns>How many characters from here on are an address; 0 when none begins here.</returns>
    public static int LengthAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (!rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return 0;
        if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            return 0;

        var host = HostEnd(rest);
        if (host == 0 || host == rest.Length || rest[host] is not ('/' or '?' or '#'))
            return host;

        var end = host;
        while (end < rest.Length && end < Longest && BelongsToAddress(rest[end]))
            end++;
        return Math.Max(host, WithoutTrailingPunctuation(rest[..end]));
    }

    // A name with a dot and perhaps a port. No « nom@ »: it makes an address look as if it led elsewhere.
    private static int HostEnd(ReadOnlySpan<char> url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = start;
        while (end < url.Length && end < start + LongestHost && (char.IsLetterOrDigit(url[end]) || url[end] is '-' or '.'))
            end++;
        while (end > start && url[end - 1] is '.' or '-')
            end--;
        if (url[start..end].IndexOf('.') <= 0 || (end < url.Length && url[end] == '@'))
            return 0;

        var port = end + 1;
        while (port < url.Length && port < end + 7 && char.IsAsciiDigit(url[port]))
            port++;
        return end < url.Length && url[end] == ':' && port > end + 1 ? port : end;
    }

    public static string Render(string url)
    {
        var shown = url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/');
        return $"<a href=\"{CommentInline.Escape(url)}\" rel=\"{HtmlPolicy.Comment.LinkRel}\">"
            + $"{CommentInline.Escape(StorableText.Shorten(shown, LongestShown))}</a>";
    }

    private static bool BelongsToAddress(char c) =>
        !char.IsWhiteSpace(c) && !char.IsControl(c) && !NotInAddress.Contains(c, StringComparison.Ordinal);

    // « (voir https://fr.wikipedia.org/wiki/Paris_(Texas)) »: a closing bracket belongs to the address when it closes
    // one of the address's own.
    private static int WithoutTrailingPunctuation(ReadOnlySpan<char> url)
    {
        var length = url.Length;
        var round = url.Count(')') - url.Count('(');
        var square = url.Count(']') - url.Count('[');
        for (; length > 0; length--)
        {
            var last = url[length - 1];
            if (last == ')' && round > 0)
                round--;
            else if (last == ']' && square > 0)
                square--;
            else if (last is '(' or '[')
                (round, square) = last == '(' ? (round + 1, square) : (round, square + 1);
            else if (!TrailingPunctuation.Contains(last, StringComparison.Ordinal))
                break;
        }

        return length;
    }
}
