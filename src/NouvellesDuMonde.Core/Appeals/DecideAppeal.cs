using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Notifications;

namespace NouvellesDuMonde.Core.Appeals;

/// <summary>A second look at a refusal. Accepted: the comment comes out. Else the refusal stands, with an answer. The author is told.</summary>
public sealed class DecideAppeal(NewsDbContext db, ModerateComment moderate, NotifyMembers notify, TimeProvider time)
{
    public async Task<Outcome> RunAsync(AppealOrder order, CancellationToken ct)
    {
        if (!order.IsAccepted && string.IsNullOrWhiteSpace(order.Answer))
            return Outcome.Refused("Pour maintenir le refus, répondez à l’auteur\u00A0: il lira votre réponse.");
        if (order.Answer?.Length > Appeal.MaxTextLength)
            return Outcome.Refused($"La réponse est trop longue ({Appeal.MaxTextLength} caractères au plus).");
        var outcome = Outcome.Refused("Cette contestation n’existe plus.");
        var articleId = await db.Appeals.Where(a => a.Id == order.AppealId).Select(a => a.Comment.ArticleId).SingleOrDefaultAsync(ct);
        if (articleId != 0)
            await db.InTransactionAsync(async () => outcome = await DecideAsync(order, articleId, ct), ct);
        return outcome;
    }

    private async Task<Outcome> DecideAsync(AppealOrder order, int articleId, CancellationToken ct)
    {
        await db.LockCommentsAsync(articleId, ct);
        var appeal = await db.Appeals.Include(a => a.Comment).SingleAsync(a => a.Id == order.AppealId, ct);
        if (await MustLeaveItAsync(appeal, order.ModeratorId, ct))
            return Outcome.Refused("Vous avez pris la décision contestée\u00A0: une autre personne doit examiner cette contestation.");
        var now = time.GetUtcNow().UtcDateTime;
        var answer = string.IsNullOrWhiteSpace(order.Answer) ? null : order.Answer.Trim();
        var outcome = appeal.Decide(order.IsAccepted, answer, order.ModeratorId, now);
        if (!outcome.IsDone)
            return outcome;
        // Saves the appeal too, and tells the author; or neither, when the comment cannot come out any more.
        if (order.IsAccepted)
            return await moderate.DecideAsync(new ModerationOrder(appeal.CommentId, ModerationAction.Approved, order.ModeratorId), appeal.Comment, ct);
        if (appeal.Comment.MemberId is { } author)
            await notify.RunAsync(new Happening(NotificationKind.Appeal, appeal.Comment), [author], now, ct);
        await db.SaveChangesAsync(ct);
        return outcome;
    }

    /// <summary>Whoever decided first may not decide again, while there is anybody else who could.</summary>
    private Task<bool> MustLeaveItAsync(Appeal appeal, int moderatorId, CancellationToken ct) => appeal.ContestedById != moderatorId
        ? Task.FromResult(false)
        : db.UserRoles.AnyAsync(r => r.UserId != moderatorId && db.Roles.Any(role => role.Id == r.RoleId && Roles.Moderation.Contains(role.Name))
            && db.Users.Any(m => m.Id == r.UserId && m.LockoutEnd != DateTimeOffset.MaxValue), ct);
}

/// <param name="Answer">To the author; needed when the refusal stands.</param>
public sealed record AppealOrder(long AppealId, int ModeratorId, bool IsAccepted, string? Answer);
