using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>What has another name, or is gone: the articles that were found by it are indexed again, in the background.</summary>
public sealed record RenamedThings
{
    public int? TagId { get; init; }

    public int? AuthorId { get; init; }

    public int? CategoryId { get; init; }

    /// <summary>For a thing that no row leads to any more.</summary>
    public IReadOnlyList<int> ArticleIds { get; init; } = [];
}

public static class Renaming
{
    internal const string OutboxKind = "search-names";

    /// <summary>With the caller's changes, so that neither happens without the other.</summary>
    public static void FollowInSearch(this NewsDbContext db, RenamedThings renamed, DateTime nowUtc) =>
        db.Outbox.Add(new OutboxMessage(OutboxKind, JsonSerializer.Serialize(renamed), nowUtc));
}

internal sealed class RenamedThingsHandler(NewsDbContext db, TimeProvider time) : IOutboxHandler
{
    private const int AtOnce = 1000;

    public string Kind => Renaming.OutboxKind;

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var renamed = JsonSerializer.Deserialize<RenamedThings>(payload)!;
        var articles = renamed switch
        {
            { TagId: { } tag } => db.ArticleTags.Where(t => t.TagId == tag).Select(t => t.ArticleId),
            { AuthorId: { } author } => db.ArticleAuthors.Where(b => b.AuthorId == author).Select(b => b.ArticleId),
            { CategoryId: { } category } => db.ArticleListings.Where(l => l.CategoryId == category).Select(l => l.ArticleId),
            _ => null,
        };
        if (articles is not null)
            await MarkAsync(db.SearchDocuments.Where(d => articles.Contains(d.ArticleId)), ct);
        foreach (var chunk in renamed.ArticleIds.Chunk(AtOnce))
            await MarkAsync(db.SearchDocuments.Where(d => chunk.Contains(d.ArticleId)), ct);
        db.Outbox.Add(PendingSearchHandler.Message(time.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
    }

    private static Task<int> MarkAsync(IQueryable<SearchDocument> documents, CancellationToken ct) =>
        documents.ExecuteUpdateAsync(d => d.SetProperty(x => x.Pending, x => x.Pending | PendingWork.Names), ct);
}
