using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Tags;

/// <summary>Makes two tags one: the articles of the first move to the second, its names become synonyms, its address answers 301.</summary>
public sealed class MergeTags(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int fromId, int intoId, CancellationToken ct)
    {
        if (fromId == intoId)
            return Outcome.Refused("Choisissez un autre sujet que celui-ci.");
        var outcome = Outcome.Done;
        await db.InTransactionAsync(async () => outcome = await MergeAsync(fromId, intoId, ct), ct);
        return outcome;
    }

    private async Task<Outcome> MergeAsync(int fromId, int intoId, CancellationToken ct)
    {
        var both = await db.Tags.Include(t => t.Synonyms).Where(t => t.Id == fromId || t.Id == intoId).ToDictionaryAsync(t => t.Id, ct);
        if (both.Count < 2)
            return Outcome.Refused("L’un de ces sujets n’existe plus.");
        var (from, into) = (both[fromId], both[intoId]);
        await MoveArticlesAsync(fromId, intoId, ct);
        string[] inherited = [from.Name, from.Slug, .. from.Synonyms.Select(s => s.Name)];
        // In two steps: a synonym keeps its key when it changes hands.
        db.Tags.Remove(from);
        await db.SaveChangesAsync(ct);
        into.Write(into.Name, into.Slug, into.Description, [.. into.Synonyms.Select(s => s.Name), .. inherited]);
        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
        db.FollowInSearch(new RenamedThings { TagId = intoId }, time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }

    // EF Core knows no INSERT … SELECT; this one is the same in all three databases. What stays behind goes with the tag.
    private Task<int> MoveArticlesAsync(int fromId, int intoId, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "ArticleTags" ("ArticleId", "TagId", "Position", "PublishedUtc")
        SELECT f."ArticleId", {intoId}, f."Position", f."PublishedUtc" FROM "ArticleTags" f
        WHERE f."TagId" = {fromId} AND NOT EXISTS (
            SELECT 1 FROM "ArticleTags" i WHERE i."ArticleId" = f."ArticleId" AND i."TagId" = {intoId})
        """, ct);
}
