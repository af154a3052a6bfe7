using NouvellesDuMonde.Core.Search.Analysis;

namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>A text in pieces: those that were looked for, found by stem, and what stands between them.</summary>
public sealed record MarkedText(IReadOnlyList<TextPiece> Pieces)
{
    /// <summary>Characters of an extract, about three lines of a phone.</summary>
    private const int ExtractLength = 240;

    /// <summary>Characters of a text that are looked at for its best passage.</summary>
    private const int MostRead = 60_000;

    private static readonly char[] Blanks = [' ', '\u00A0', '\u202F', '\n'];

    /// <summary>The whole text.</summary>
    public static MarkedText Of(string text, IReadOnlySet<string> terms) =>
        new(Cut(text, 0, text.Length, Found(text, terms)));

    /// <summary>The passage that holds most of the terms, between words; the standfirst, unless the body has more of them close together.</summary>
    public static MarkedText Extract(string standfirst, string body, IReadOnlySet<string> terms)
    {
        var inStandfirst = Found(standfirst, terms);
        if (Distinct(inStandfirst) == terms.Count && standfirst != "")
            return Passage(standfirst, inStandfirst);
        var read = body.Length <= MostRead ? body : body[..MostRead];
        var inBody = Found(read, terms);
        return Distinct(Best(inBody)) > Distinct(inStandfirst) || standfirst == "" ? Passage(read, inBody) : Passage(standfirst, inStandfirst);
    }

    private static List<SearchToken> Found(string text, IReadOnlySet<string> terms) =>
        [.. FrenchAnalyzer.Analyze(text).Where(t => terms.Contains(t.Term)).OrderBy(t => t.Start).ThenByDescending(t => t.End)];

    private static int Distinct(IEnumerable<SearchToken> tokens) => tokens.Select(t => t.Term).Distinct().Count();

    /// <summary>The neighbours, within the length of an extract, that hold most different terms; of equals the first.</summary>
    private static List<SearchToken> Best(List<SearchToken> found)
    {
        List<SearchToken> best = [];
        for (var i = 0; i < found.Count; i++)
        {
            var near = found.Skip(i).TakeWhile(t => t.End - found[i].Start <= ExtractLength).ToList();
            if (Distinct(near) > Distinct(best))
                best = near;
        }

        return best;
    }

    private static MarkedText Passage(string text, List<SearchToken> found)
    {
        if (text.Length <= ExtractLength)
            return new MarkedText(Cut(text, 0, text.Length, found));
        var best = Best(found);
        var (first, last) = best.Count == 0 ? (0, 0) : (best[0].Start, best[^1].End);
        var start = Math.Clamp(first - ((ExtractLength - (last - first)) / 2), 0, text.Length - ExtractLength);
        // From the beginning of the sentence or line where it is near.
        var sentence = text.LastIndexOfAny(['.', '!', '?', '\n'], first, Math.Min(first, ExtractLength / 2)) is >= 0 and var stop ? stop + 1 : -1;
        start = sentence >= 0 ? sentence : start == 0 ? 0 : text.IndexOfAny(Blanks, start, Math.Max(1, first - start)) is >= 0 and var blank ? blank : first;
        var end = Math.Min(text.Length, start + ExtractLength);
        if (end < text.Length)
            end = text.LastIndexOfAny(Blanks, end, end - start) is var cut && cut > Math.Max(last, start) ? cut : end;
        return new MarkedText([.. start > 0 ? [new TextPiece("… ", false)] : Array.Empty<TextPiece>(),
            .. Cut(text, start, end, found), .. end < text.Length ? [new TextPiece(" …", false)] : Array.Empty<TextPiece>()]);
    }

    private static List<TextPiece> Cut(string text, int start, int end, List<SearchToken> found)
    {
        var (pieces, at) = (new List<TextPiece>(), start);
        foreach (var token in found.Where(t => t.Start >= start && t.End <= end))
        {
            // A compound stands in the list as a whole and in parts.
            if (token.Start < at)
                continue;
            Add(text[at..token.Start], isFound: false);
            Add(text[token.Start..token.End], isFound: true);
            at = token.End;
        }

        Add(text[at..end], isFound: false);
        return pieces;

        void Add(string piece, bool isFound)
        {
            piece = piece.Replace('\n', ' ');
            piece = pieces.Count == 0 ? piece.TrimStart() : piece;
            if (piece != "")
                pieces.Add(new TextPiece(piece, isFound));
        }
    }
}

public sealed record TextPiece(string Text, bool IsFound);
