using Microsoft.EntityFrameworkCore;

namespace NouvellesDuMonde.Core.Import;

internal static class ImportKeys
{
    // SQL Server takes 2,100 parameters in a statement.
    private const int ChunkSize = 500;

    /// <summary>Asks in pieces that every database takes in one statement.</summary>
    public static async Task<List<TRow>> InChunksAsync<TKey, TRow>(
        this IEnumerable<TKey> keys, Func<IReadOnlyList<TKey>, IQueryable<TRow>> query, CancellationToken ct)
    {
        var rows = new List<TRow>();
        foreach (var chunk in keys.Distinct().Chunk(ChunkSize))
            rows.AddRange(await query(chunk).ToListAsync(ct));
        return rows;
    }
}
