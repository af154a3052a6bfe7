using System.Buffers;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Which words of a text drew the model where. For people: made when somebody asks, not with every comment.</summary>
public static class ModelExplanation
{
    private const int Told = 8;

    /// <returns>The words that weigh most, heaviest first, with what each adds to the margin; positive speaks for spam.</returns>
    /// <param name="isFrench">As for the margin: of a French text a bare address is not read.</param>
    public static IReadOnlyList<WordContribution> Of(SpamModel model, string text, bool isFrench)
    {
        var (length, outline) = TextFeatures.Of(text, model, static (features, outline, m) => (LengthOf(features, m), outline));
        var skipsAddresses = isFrench && outline.IsBareAddress;
        var shown = text.Length > TextFeatures.MaxTextLength ? text[..TextFeatures.MaxTextLength] : text;
        return [.. WordsOf(shown, model, skipsAddresses)
            .GroupBy(w => w.Word).Select(g => new WordContribution(g.Key, Math.Round(g.Max(w => w.Weight) / length, 2)))
            .Where(w => Math.Abs(w.Weight) >= 0.01).OrderByDescending(w => Math.Abs(w.Weight)).Take(Told)];
    }

    private static double LengthOf(ReadOnlySpan<int> features, SpamModel model)
    {
        var squares = 1.0;
        foreach (var feature in features)
            squares += model.Values[feature] * model.Values[feature];
        return Math.Sqrt(squares);
    }

    private static List<WordContribution> WordsOf(string text, SpamModel model, bool skipsAddresses)
    {
        List<WordContribution> words = [];
        var buffer = ArrayPool<char>.Shared.Rent(WordReader.LongestWord + 2);
        var reader = new WordReader(text, buffer) { SkipsAddresses = skipsAddresses };
        var (style, before) = (new WritingStyle(), WordHash.Start);
        Span<int> places = stackalloc int[WordReader.LongestWord * 4];
        while (reader.Next(ref style) is { Length: > 0 } word)
        {
            var sink = new FeatureSink(places);
            TextFeatures.AddWord(word, reader.IsSign, before, ref sink);
            words.Add(new WordContribution(InWords(word), Sum(sink.Distinct(), model)));
            before = WordHash.Of(word);
        }

        ArrayPool<char>.Shared.Return(buffer);
        return words;
    }

    private static double Sum(ReadOnlySpan<int> features, SpamModel model)
    {
        var sum = 0.0;
        foreach (var feature in features)
            sum += model.Weights[feature] * model.Values[feature];
        return sum;
    }

    private static string InWords(ReadOnlySpan<char> word) => word switch
    {
        "<money>" => "(une somme)",
        "<address>" or "<tube>" or "<source>" => "(une adresse)",
        "<own-page>" => "(l’adresse d’une page personnelle)",
        "<fund>" => "(l’adresse d’une collecte ou d’une pétition)",
        "<shop>" => "(l’adresse d’une boutique)",
        "<shortened>" => "(une adresse raccourcie)",
        "<mail>" => "(une adresse e-mail)",
        "<helpline>" => "(un numéro d’urgence)",
        "<moment>" or "<time>" => "(une heure)",
        ['<', ..] => "(un nombre)",
        _ => word.ToString(),
    };
}

/// <param name="Word">As the model reads it: without capitals and accents.</param>
public sealed record WordContribution(string Word, double Weight);
