namespace NouvellesDuMonde.Core.Search.Queries;

/// <summary>The index of one kind of database. Three exist, one for each.</summary>
public interface ISearchEngine
{
    /// <returns>Newest first, at most as many as asked for. Never fails because of what was typed: terms are letters and digits.</returns>
    Task<IReadOnlyList<SearchHit>> FindAsync(SearchRequest request, CancellationToken ct);
}
