using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Tags;

/// <summary>Removes a tag from the site and from every article.</summary>
public sealed class DeleteTag(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int id, CancellationToken ct)
    {
        var tag = await db.Tags.SingleOrDefaultAsync(t => t.Id == id, ct);
        if (tag is null)
            return Outcome.Refused("Ce sujet n’existe plus.");
        db.Tags.Remove(tag);
        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
