using System.Text;

namespace NouvellesDuMonde.Core.Html;

/// <summary>Emphasis and links within a block of a comment, everything else escaped.</summary>
internal static class CommentInline
{
    private enum Mark { None, Strong, Em }

    /// <summary>A piece of finished HTML, or a run of stars that may open or close an emphasis.</summary>
    private sealed class Piece(string html, Mark mark = Mark.None, bool opens = false, bool closes = false)
    {
        public string Html { get; set; } = html;
        public Mark Mark { get; } = mark;
        public bool Opens { get; } = opens;
        public bool Closes { get; } = closes;
    }

    public static string Render(string text)
    {
        var pieces = Read(text);
        Pair(pieces);
        return string.Concat(pieces.Select(piece => piece.Html));
    }

    private static List<Piece> Read(string text)
    {
        var pieces = new List<Piece>();
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var length = 1;
            if (text[i] == '*')
            {
                length = StarsAt(text, i);
                Flush(pieces, plain);
                pieces.AddRange(Stars(text, i, length));
            }
            else if (CommentLink.LengthAt(text, i) is > 0 and var found)
            {
                length = found;
                Flush(pieces, plain);
                pieces.Add(new Piece(CommentLink.Render(text.Substring(i, length))));
            }
            else
            {
                plain.Append(text[i]);
            }

            i += length;
        }

        Flush(pieces, plain);
        return pieces;
    }

    private static void Flush(List<Piece> pieces, StringBuilder plain)
    {
        if (plain.Length > 0)
            pieces.Add(new Piece(Escape(plain.ToString())));
        plain.Clear();
    }

    private static int StarsAt(string text, int start)
    {
        var length = 1;
        while (start + length < text.Length && text[start + length] == '*')
            length++;
        return length;
    }

    // « 3 * 4 » is arithmetic and « m*rde » modesty: a mark that opens stands before a word, one that closes behind it.
    private static IEnumerable<Piece> Stars(string text, int start, int length)
    {
        var (before, after) = (start > 0 ? text[start - 1] : ' ', start + length < text.Length ? text[start + length] : ' ');
        var opens = !char.IsWhiteSpace(after) && !char.IsLetterOrDigit(before);
        var closes = !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
        if (length > 3)
            return [new Piece(text.Substring(start, length))];
        if (length < 3)
            return [new Piece(text.Substring(start, length), length == 2 ? Mark.Strong : Mark.Em, opens, closes)];

        Piece[] both = [new("**", Mark.Strong, opens, closes), new("*", Mark.Em, opens, closes)];
        return closes ? both.Reverse() : both;
    }

    // At most one emphasis of each kind is open; one that was opened inside another and not closed stays as stars.
    private static void Pair(List<Piece> pieces)
    {
        var open = new List<Piece>(2);
        foreach (var piece in pieces.Where(piece => piece.Mark != Mark.None))
        {
            var index = open.FindIndex(opener => opener.Mark == piece.Mark);
            if (piece.Closes && index >= 0)
            {
                var tag = piece.Mark == Mark.Strong ? "strong" : "em";
                (open[index].Html, piece.Html) = ($"<{tag}>", $"</{tag}>");
                open.RemoveRange(index, open.Count - index);
            }
            else if (piece.Opens && index < 0)
            {
                open.Add(piece);
            }
        }
    }

    internal static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
