namespace NouvellesDuMonde.Core.Related;

/// <summary>How alike two texts are: the cosine of their terms, each weighted by how few of the texts at hand have it.</summary>
internal sealed class TermVectors
{
    // A headline says what a text is about, a standfirst how; the text itself also says much else.
    private const int InHeadline = 4;
    private const int InStandfirst = 2;

    private readonly Dictionary<int, Dictionary<string, double>> byArticle;
    private readonly Dictionary<string, int> documents = new(StringComparer.Ordinal);

    public TermVectors(IReadOnlyCollection<RelatedCandidate> articles)
    {
        var counted = articles.ToDictionary(a => a.ArticleId, Frequencies);
        foreach (var term in counted.Values.SelectMany(f => f.Keys))
            documents[term] = documents.GetValueOrDefault(term) + 1;
        byArticle = counted.ToDictionary(a => a.Key, a => Weighted(a.Value, articles.Count));
    }

    public double Similarity(RelatedCandidate a, RelatedCandidate b)
    {
        var (left, right) = (byArticle[a.ArticleId], byArticle[b.ArticleId]);
        return left.Sum(term => right.TryGetValue(term.Key, out var weight) ? term.Value * weight : 0);
    }

    private static Dictionary<string, int> Frequencies(RelatedCandidate article)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(article.Headline, InHeadline);
        Count(article.Standfirst, InStandfirst);
        Count(article.Body, 1);
        return frequencies;

        void Count(string terms, int weight)
        {
            foreach (var term in terms.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                frequencies[term] = frequencies.GetValueOrDefault(term) + weight;
        }
    }

    /// <summary>Of length 1, so that the product of two is their cosine.</summary>
    private Dictionary<string, double> Weighted(Dictionary<string, int> frequencies, int count)
    {
        var weights = frequencies.ToDictionary(
            f => f.Key, f => (1 + Math.Log(f.Value)) * Math.Log(1 + ((count - documents[f.Key] + 0.5) / (documents[f.Key] + 0.5))), StringComparer.Ordinal);
        var length = Math.Sqrt(weights.Values.Sum(w => w * w));
        return length == 0 ? weights : weights.ToDictionary(w => w.Key, w => w.Value / length, StringComparer.Ordinal);
    }
}

/// <summary>An article as the score looks at it; texts as the search document holds them.</summary>
internal sealed record RelatedCandidate(int ArticleId, int PublishedMinute, int? CategoryId, string Headline, string Standfirst, string Body)
{
    public required IReadOnlyList<int> TagIds { get; init; }
}
