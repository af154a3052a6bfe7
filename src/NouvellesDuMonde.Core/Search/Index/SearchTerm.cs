namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>
/// One term of one article, where the database has no full-text index of its own to rely on: SQL Server, whose Full-Text is a part that
/// its container images lack.
/// </summary>
public sealed class SearchTerm
{
    private SearchTerm()
    {
    }

    internal SearchTerm(SearchDocument document, string term, double weight) => (Document, Term, Weight) = (document, term, weight);

    public string Term { get; private set; } = "";

    public int ArticleId { get; private set; }

    public SearchDocument Document { get; private set; } = null!; // set when made, loaded by the queries that use it

    /// <summary>How much the article is about the term: BM25 over all fields, rarity apart.</summary>
    public double Weight { get; private set; }

    internal void Weigh(double weight) => Weight = weight;
}
