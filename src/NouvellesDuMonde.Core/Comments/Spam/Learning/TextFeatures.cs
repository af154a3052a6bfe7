using System.Buffers;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// A text as the numbers of its features: words, pairs of words, pieces of words, and how it is written. Feature hashing (Weinberger
/// et al., 2009): a feature is the place in the table of weights that its hash points to; no dictionary, and no string for a token.
/// </summary>
public static class TextFeatures
{
    /// <summary>Places in the table of weights: 2^18, one megabyte of single-precision numbers.</summary>
    public const int TableSize = 1 << 18;

    /// <summary>Pieces of words stand below, words and their pairs above.</summary>
    internal const int WordsFrom = 1 << 17;

    /// <summary>From here stands how a text is written and what it asks for: few features, and each tells more than a word.</summary>
    internal const int StrongFrom = TableSize - (1 << 14);

    /// <summary>Of a longer text, the beginning: what a comment sells it says early, and time stays bounded.</summary>
    public const int MaxTextLength = 4000;

    /// <summary>Pieces of a word, its ends included: what remains when « casino » becomes « casin0 » or « casinos ».</summary>
    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;

    internal static bool IsWord(int feature) => feature is >= WordsFrom and < StrongFrom;

    /// <summary>Calls <paramref name="use"/> with the features of a text, each once, in ascending order.</summary>
    /// <param name="skipsAddresses">Reads the text as if it had no address in it.</param>
    /// <typeparam name="TState">What <paramref name="use"/> works with, so that it needs no closure.</typeparam>
    /// <typeparam name="TResult">What it makes of them.</typeparam>
    public static TResult Of<TState, TResult>(ReadOnlySpan<char> text, TState state, FeatureUse<TState, TResult> use, bool skipsAddresses = false)
    {
        if (text.Length > MaxTextLength)
            text = text[..MaxTextLength];
        var words = ArrayPool<char>.Shared.Rent(text.Length * 2 + 16);
        var found = ArrayPool<int>.Shared.Rent((text.Length + 8) * (LongestPiece - ShortestPiece + 4) + 64);
        try
        {
            var sink = new FeatureSink(found);
            var style = new WritingStyle();
            var parts = WriteWords(new WordReader(text, words) { SkipsAddresses = skipsAddresses }, ref sink, ref style);
            style.AddTo(ref sink);
            return use(sink.Distinct(), OutlineOf(style, parts), state);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(words);
            ArrayPool<int>.Shared.Return(found);
        }
    }

    private static PitchPart WriteWords(WordReader reader, ref FeatureSink sink, ref WritingStyle style)
    {
        var (before, beforeThat) = (WordHash.Start, WordHash.Start);
        var pitch = new Pitch();
        var speaker = new Speaker();
        while (reader.Next(ref style) is { Length: > 0 } word)
        {
            var hash = WordHash.Of(word);
            AddWord(word, reader.IsSign, before, ref sink);
            sink.Add(FeatureKind.Spaced, WordHash.Join(beforeThat, hash));
            pitch.See(reader.Part is not PitchPart.None and var sign ? sign : PitchWords.PartOf(word, hash, before, speaker.IsNear), ref sink);
            speaker.See(hash);
            style.SeeMeaning(hash);
            (beforeThat, before) = (before, hash);
        }

        pitch.End(style.Size, ref sink);

        sink.Add(FeatureKind.Pair, WordHash.Join(before, WordHash.Start));
        return pitch.All;
    }

    /// <summary>What belongs to one word, with the word before it.</summary>
    internal static void AddWord(scoped ReadOnlySpan<char> word, bool isSign, uint before, ref FeatureSink sink)
    {
        var hash = WordHash.Of(word);
        sink.Add(FeatureKind.Word, hash);
        sink.Add(FeatureKind.Pair, WordHash.Join(before, hash));
        if (isSign)
            sink.Add(FeatureKind.Sign, hash);
        else
            AddPieces(word, ref sink);
    }

    private static TextOutline OutlineOf(WritingStyle style, PitchPart parts) => new(style.Words, style.Sentences, parts)
    {
        HasFigures = style.HasFigures,
        HasHelpline = style.HasHelpline,
        Warns = style.Warns,
        NamesService = style.NamesService,
        IsProse = style.IsProse,
        LeadsSomewhere = style.LeadsSomewhere,
        NamesSource = style.NamesSource,
        PassesHouse = style.PassesHouse,
    };

    private static void AddPieces(scoped ReadOnlySpan<char> word, ref FeatureSink sink)
    {
        Span<char> framed = stackalloc char[WordReader.LongestWord + 2];
        framed[0] = '<';
        word.CopyTo(framed[1..]);
        framed[word.Length + 1] = '>';
        framed = framed[..(word.Length + 2)];
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var start = 0; start + length <= framed.Length; start++)
                sink.Add(FeatureKind.Piece, WordHash.Of(framed.Slice(start, length)));
        }
    }
}

/// <param name="features">Valid during the call only.</param>
public delegate TResult FeatureUse<in TState, out TResult>(ReadOnlySpan<int> features, TextOutline outline, TState state);

/// <param name="Words">Numbers and addresses included.</param>
public readonly record struct TextOutline(int Words, int Sentences, PitchPart Pitch)
{
    private const PitchPart Selling = PitchPart.Call | PitchPart.Gain | PitchPart.LongNumber;

    /// <summary>In so few words an address is all there is.</summary>
    private const int FewWords = 10;

    /// <summary>A number or an amount of money: what an offer is made of.</summary>
    public bool HasFigures { get; init; }

    public bool HasHelpline { get; init; }

    /// <summary>Speaks of fraud by its name.</summary>
    public bool Warns { get; init; }

    public bool NamesService { get; init; }

    /// <summary>Written in sentences, each from its capital to its point.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whom it asks to call is a public service: it gives no number and no address besides.</summary>
    public bool NamesHelpline => (HasHelpline && (Pitch & (PitchPart.LongNumber | PitchPart.Address)) == 0)
        || (NamesService && (Pitch & (PitchPart.Gain | PitchPart.Address)) == 0);

    /// <summary>Names an address beyond the press and institutions, or a number too long for a price.</summary>
    public bool LeadsSomewhere { get; init; }

    public bool NamesSource { get; init; }

    /// <summary>In a text whose addresses are not read, one beyond the press and institutions.</summary>
    public bool PassesHouse { get; init; }

    /// <summary>Gives no way to answer an offer. Who only speaks of money is talking about the news; « réservez » and « allez voir » are advice.</summary>
    public bool AsksNothing => !LeadsSomewhere && (Pitch & PitchPart.LongNumber) == 0;

    /// <summary>A few words that neither call, nor promise, nor lead anywhere: too little to know anybody by.</summary>
    public bool SaysLittle => Words <= FewWords && AsksNothing && (Pitch & (Selling | PitchPart.Address | PitchPart.Promotion | PitchPart.OwnThing)) == 0;

    /// <summary>Names a source or warns of a fraud, and gives no way to answer.</summary>
    public bool OnlyInforms => AsksNothing && !PassesHouse && (Warns || NamesSource);

    /// <summary>An address, and nothing that asks to come, promises a gain or praises something of its own.</summary>
    public bool IsBareAddress => (Pitch & PitchPart.Address) != 0 && (Pitch & (Selling | PitchPart.OwnThing)) == 0;

    /// <summary>A bare address as readers give it: with words about it, none of them about a thing of one's own, and to no shop.</summary>
    public bool IsSource => IsBareAddress && Words > FewWords && (Pitch & PitchPart.Promotion) == 0 && (Pitch & (PitchPart.Owner | PitchPart.Thing)) != (PitchPart.Owner | PitchPart.Thing);
}
