using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>Follows the discussion of an article, or leaves it. Asked twice, it does nothing more.</summary>
public sealed class FollowThread(NewsDbContext db, TimeProvider time)
{
    /// <returns>False when there is no such article online.</returns>
    public async Task<bool> RunAsync(int articleId, int memberId, bool follows, CancellationToken ct)
    {
        var row = db.ThreadFollows.Where(f => f.ArticleId == articleId && f.MemberId == memberId);
        if (!follows)
        {
            await row.ExecuteDeleteAsync(ct);
            return true;
        }

        if (!await db.Articles.Published().AnyAsync(a => a.Id == articleId, ct))
            return false;
        if (await row.AnyAsync(ct))
            return true;
        db.ThreadFollows.Add(new ThreadFollow(articleId, memberId, time.GetUtcNow().UtcDateTime));
        await db.SaveUnlessThereAsync(ct);
        return true;
    }
}
