using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Tags;

/// <summary>Removes a tag from the site and from every article.</summary>
public sealed class DeleteTag(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int id, CancellationToken ct)
    {
        var tag = await db.Tags.SingleOrDefaultAsync(t => t.Id == id, ct);
        if (tag is null)
            return Outcome.Refused("Ce sujet n’existe plus.");
        var tagged = await db.ArticleTags.Where(t => t.TagId == id).Select(t => t.ArticleId).ToListAsync(ct);
        db.Tags.Remove(tag);
        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
        db.FollowInSearch(new RenamedThings { ArticleIds = tagged }, time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
