using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Related;

/// <summary>How alike two texts are: the cosine of their terms, each weighted by how few of the candidates have it.</summary>
internal sealed class TermVectors
{
    private readonly Dictionary<string, int> documents = new(StringComparer.Ordinal);
    private readonly int count;

    public TermVectors(IEnumerable<RelatedCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            count++;
            foreach (var term in TermsOf(candidate).Distinct())
                documents[term] = documents.GetValueOrDefault(term) + 1;
        }
    }

    public double Similarity(RelatedCandidate a, RelatedCandidate b)
    {
        var (left, right) = (Vector(a), Vector(b));
        var dot = left.Sum(term => right.TryGetValue(term.Key, out var weight) ? term.Value * weight : 0);
        return dot == 0 ? 0 : dot / Math.Sqrt(left.Values.Sum(w => w * w) * right.Values.Sum(w => w * w));
    }

    // A headline says what a text is about; a standfirst also says how.
    private Dictionary<string, double> Vector(RelatedCandidate candidate)
    {
        var vector = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in Split(candidate.Headline))
            vector[term] = 2 * Rarity(term);
        foreach (var term in Split(candidate.Standfirst))
            vector.TryAdd(term, Rarity(term));
        return vector;
    }

    private double Rarity(string term) => Math.Log(1 + ((double)(count + 1) / (documents.GetValueOrDefault(term) + 1)));

    private static IEnumerable<string> TermsOf(RelatedCandidate candidate) => Split(candidate.Headline).Concat(Split(candidate.Standfirst));

    private static string[] Split(string terms) => terms.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>An article as the score looks at it; texts as <see cref="SearchDocument"/> holds them.</summary>
internal sealed record RelatedCandidate(int ArticleId, int PublishedMinute, int? CategoryId, string Headline, string Standfirst)
{
    public required IReadOnlyList<int> TagIds { get; init; }
}
