using System.Runtime.InteropServices;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>
/// BM25 over several fields (Robertson, Zaragoza: « The Probabilistic Relevance Framework », 2009, section 3.6), worked out when an
/// article is saved: the frequency of a term, weighted by field, saturated, and set against the length of the text.
/// </summary>
internal static class TermWeights
{
    // The usual middle values of the literature.
    private const double Saturation = 1.2;
    private const double LengthNormalisation = 0.75;

    /// <summary>Terms of an ordinary article here: 600 words, half of them stop words.</summary>
    private const double UsualLength = 300;

    public static Dictionary<string, double> Of(SearchDocument document)
    {
        var frequencies = new Dictionary<string, double>(StringComparer.Ordinal);
        Count(frequencies, document.Headline, FieldWeights.Headline);
        Count(frequencies, document.Names, FieldWeights.Names);
        Count(frequencies, document.Standfirst, FieldWeights.Standfirst);
        var length = Count(frequencies, document.Body, FieldWeights.Body);
        var norm = Saturation * (1 - LengthNormalisation + (LengthNormalisation * length / UsualLength));
        return frequencies.ToDictionary(f => f.Key, f => f.Value * (Saturation + 1) / (f.Value + norm), StringComparer.Ordinal);
    }

    private static int Count(Dictionary<string, double> frequencies, string terms, double weight)
    {
        var count = 0;
        foreach (var range in terms.AsSpan().Split(' '))
        {
            var term = terms[range];
            if (term == "")
                continue;
            CollectionsMarshal.GetValueRefOrAddDefault(frequencies, term, out _) += weight;
            count++;
        }

        return count;
    }
}

/// <summary>How much a word counts by where it stands, in every database.</summary>
internal static class FieldWeights
{
    public const double Headline = 10;
    public const double Names = 5;
    public const double Standfirst = 4;
    public const double Body = 1;
}
