using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>The new name also stands under the comments already written, so their pages are made anew.</summary>
public sealed class ChangeDisplayName(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int memberId, string name, CancellationToken ct)
    {
        name = MemberName.Tidy(name);
        if (MemberName.Refusal(name) is { } refusal)
            return Outcome.Refused(refusal);
        var folded = MemberName.Fold(name);
        if (await db.Users.AnyAsync(m => m.FoldedName == folded && m.Id != memberId, ct))
            return Outcome.Refused(MemberName.Taken);
        var member = await db.Users.SingleAsync(m => m.Id == memberId, ct);
        member.DisplayName = name;
        var articles = await db.Comments.Where(c => c.MemberId == memberId).Select(c => c.ArticleId).Distinct().ToListAsync(ct);
        db.Evict(time.GetUtcNow().UtcDateTime, articles.Select(PageTags.Article));
        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            return Outcome.Refused(MemberName.Taken);
        }
    }
}
