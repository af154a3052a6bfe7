using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Corrections;

/// <summary>Takes back a correction that should not have been published, such as one under the wrong article.</summary>
public sealed class RemoveCorrection(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int articleId, int correctionId, CancellationToken ct)
    {
        var correction = await db.Corrections.Of(articleId).SingleOrDefaultAsync(c => c.Id == correctionId, ct);
        var article = await db.Articles.WithParts().SingleOrDefaultAsync(a => a.Id == articleId, ct);
        if (correction is null || article is null)
            return Outcome.Refused("Cette correction n’existe plus.");
        var now = time.GetUtcNow().UtcDateTime;
        var outcome = article.CountCorrection(-1, now);
        if (!outcome.IsDone)
            return outcome;
        db.Corrections.Remove(correction);
        db.Evict(now, PageTags.AllShowing(article));
        return await db.TrySaveAsync(ct) ? Outcome.Done : ArticleRefusals.Overtaken;
    }
}
