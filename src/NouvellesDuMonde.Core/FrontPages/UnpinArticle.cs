using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.FrontPages;

/// <summary>Gives a place back to the automatic front page.</summary>
public sealed class UnpinArticle(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int id, int version, CancellationToken ct)
    {
        var slot = await db.FrontPageSlots.SingleOrDefaultAsync(s => s.Id == id, ct);
        if (slot is null)
            return Outcome.Done;
        if (slot.Version != version)
            return Outcome.Refused(FrontPageRefusals.Changed.Sentence);
        db.FrontPageSlots.Remove(slot);
        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.FrontPage);
        return await db.TrySaveAsync(ct) ? Outcome.Done : Outcome.Refused(FrontPageRefusals.Changed.Sentence);
    }
}
