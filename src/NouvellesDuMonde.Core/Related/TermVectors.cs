using System.Runtime.InteropServices;

namespace NouvellesDuMonde.Core.Related;

/// <summary>How alike two texts are: the cosine of their terms, each weighted by how few of the texts at hand have it.</summary>
internal sealed class TermVectors
{
    private readonly Dictionary<string, double> rarities = new(StringComparer.Ordinal);
    private readonly Dictionary<int, double> lengths = [];

    public TermVectors(IReadOnlyCollection<RelatedCandidate> articles)
    {
        // First how many texts have a term, then what that makes it worth.
        foreach (var term in articles.SelectMany(a => a.Terms.Keys))
            CollectionsMarshal.GetValueRefOrAddDefault(rarities, term, out _)++;
        foreach (var term in rarities.Keys)
        {
            ref var rarity = ref CollectionsMarshal.GetValueRefOrNullRef(rarities, term);
            rarity = Math.Log(1 + ((articles.Count - rarity + 0.5) / (rarity + 0.5)));
        }

        foreach (var article in articles)
            lengths.Add(article.ArticleId, Math.Sqrt(article.Terms.Sum(t => Square(t.Value * rarities[t.Key]))));
    }

    public double Similarity(RelatedCandidate a, RelatedCandidate b)
    {
        var length = lengths[a.ArticleId] * lengths[b.ArticleId];
        return length == 0 ? 0 : a.Terms.Sum(t => b.Terms.TryGetValue(t.Key, out var other) ? t.Value * other * Square(rarities[t.Key]) : 0) / length;
    }

    private static double Square(double x) => x * x;
}

/// <summary>An article as the score looks at it; texts as the search document holds them.</summary>
internal sealed record RelatedCandidate(int ArticleId, int PublishedMinute, int? CategoryId, string Headline)
{
    // A headline says what a text is about, a standfirst how; the text itself also says much else.
    private const int InHeadline = 4;
    private const int InStandfirst = 2;

    public required IReadOnlyList<int> TagIds { get; init; }

    /// <summary>Each term with 1 + ln of how often it occurs: the tenth time says less than the first.</summary>
    public required Dictionary<string, double> Terms { get; init; }

    public static Dictionary<string, double> TermsOf(string headline, string standfirst, string body)
    {
        var terms = new Dictionary<string, double>(StringComparer.Ordinal);
        Count(headline, InHeadline);
        Count(standfirst, InStandfirst);
        Count(body, 1);
        foreach (var term in terms.Keys)
        {
            ref var frequency = ref CollectionsMarshal.GetValueRefOrNullRef(terms, term);
            frequency = 1 + Math.Log(frequency);
        }

        return terms;

        void Count(string text, int weight)
        {
            foreach (var term in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _) += weight;
        }
    }
}
