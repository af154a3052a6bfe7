using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>The new name also stands under the comments already written, so their pages are made anew. The old one is kept for moderators.</summary>
public sealed class ChangeDisplayName(NewsDbContext db, TimeProvider time)
{
    /// <summary>One to change, one to correct the slip.</summary>
    private const int MaxChanges = 2;

    private static readonly TimeSpan LimitDays = TimeSpan.FromDays(14);

    public async Task<Outcome> RunAsync(int memberId, string name, CancellationToken ct)
    {
        name = MemberName.Tidy(name);
        if (MemberName.Refusal(name) is { } refusal)
            return Outcome.Refused(refusal);
        var now = time.GetUtcNow().UtcDateTime;
        if (await db.HasNameAsync(name, memberId, now, ct))
            return Outcome.Refused(MemberName.Taken);
        var member = await db.Users.SingleAsync(m => m.Id == memberId, ct);
        if (member.DisplayName == name)
            return Outcome.Done;
        var since = now - LimitDays;
        if (await db.MemberNameChanges.Of(memberId).CountAsync(c => c.UntilUtc > since, ct) >= MaxChanges)
            return Outcome.Refused("Vous avez déjà changé de nom deux fois en quatorze jours\u00A0: gardez celui-ci un moment, vos lecteurs vous y retrouvent.");
        db.MemberNameChanges.Add(new MemberNameChange(member, now));
        member.DisplayName = name;
        var articles = await db.Comments.Where(c => c.MemberId == memberId).Select(c => c.ArticleId).Distinct().ToListAsync(ct);
        db.Evict(now, articles.Select(PageTags.Article));
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
