using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Notifications;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>
/// Takes in what a member sends: judged before anybody sees it, stored with the verdict in one transaction. Nothing remote is
/// called here; what must be told elsewhere goes through the outbox in the same transaction.
/// </summary>
public sealed class PostComment(NewsDbContext db, AssessComment assess, IOptionsMonitor<CommentOptions> options, TimeProvider time)
{
    public async Task<CommentReceipt> RunAsync(CommentInput input, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await FirstOfThisFormAsync(input, ct) is { } first)
            return first;
        var (thread, refusal) = await ThreadAsync(input, now, ct);
        if (refusal is not null)
            return refusal;

        var assessment = await assess.RunAsync(input, thread.IsPremoderated, ct);
        return assessment.Refusal ?? await StoreAsync(input, assessment.Facts!, assessment.Verdict!, ct);
    }

    /// <summary>The button pressed twice, the page sent again: answered by the comment that the form made.</summary>
    private async Task<CommentReceipt?> FirstOfThisFormAsync(CommentInput input, CancellationToken ct) => input.FormId is null
        ? null
        : await db.Comments.By(input.MemberId).Where(c => c.FormId == input.FormId)
            .Select(c => CommentReceipt.Stored(c.Id, c.Status)).SingleOrDefaultAsync(ct);

    private async Task<(CommentThreadState Thread, CommentReceipt? Refusal)> ThreadAsync(CommentInput input, DateTime now, CancellationToken ct)
    {
        var thread = await db.Articles.Published().Where(a => a.Id == input.ArticleId)
            .Select(a => new CommentThreadState(a.CommentPolicy, a.PublishedUtc,
                db.Comments.Visible().Any(c => c.Id == input.ParentId && c.ArticleId == a.Id)))
            .SingleOrDefaultAsync(ct);
        if (thread is null)
            return (CommentThreadState.None, CommentReceipt.Refused("Cet article n’est plus en ligne."));
        if (CommentsClosed.Reason(thread.Policy, thread.PublishedUtc, options.CurrentValue, now) is { } closed)
            return (thread, CommentReceipt.Refused(closed));
        return input.ParentId is not null && !thread.HasParent
            ? (thread, CommentReceipt.Refused("Le commentaire auquel vous répondez n’est plus visible."))
            : (thread, null);
    }

    private async Task<CommentReceipt> StoreAsync(CommentInput input, SpamFacts facts, SpamVerdict verdict, CancellationToken ct)
    {
        CommentReceipt? receipt = null;
        try
        {
            await db.InTransactionAsync(async () => receipt = await StoreOnceAsync(input, facts, verdict, ct), ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            // The same form arrived twice at once: the index on FormId let one through.
            db.ChangeTracker.Clear();
            receipt = await FirstOfThisFormAsync(input, ct) ?? throw new InvalidOperationException("Another row has a key of this comment.", e);
        }

        return receipt!;
    }

    private async Task<CommentReceipt> StoreOnceAsync(CommentInput input, SpamFacts facts, SpamVerdict verdict, CancellationToken ct)
    {
        await db.LockCommentsAsync(input.ArticleId, ct);
        var parent = input.ParentId is null ? null : await db.Comments.SingleAsync(c => c.Id == input.ParentId, ct);
        var comment = Comment.Submit(ToComment(input, facts, parent), facts.NowUtc);
        comment.Judge(verdict, facts.NowUtc);
        db.Comments.Add(comment);
        db.CommentShingles.AddRange(CommentShingle.Of(comment, input.MemberId, facts));
        db.ModerationLog.Add(ModerationLogEntry.Of(comment, ModerationAction.Judged, CommentStatus.Pending, null, facts.NowUtc));
        if (comment.IsVisible)
        {
            db.Evict(facts.NowUtc, PageTags.Article(comment.ArticleId), PageTags.FrontPage);
            db.Announce(comment, facts.NowUtc);
        }

        await db.SaveChangesAsync(ct);
        if (comment.IsVisible)
            await db.RecountAsync(comment, ct);
        if (input.DraftId is not null)
            await db.CommentDrafts.Where(d => d.Id == input.DraftId).ExecuteDeleteAsync(ct);
        return CommentReceipt.Stored(comment.Id, comment.Status);
    }

    private static NewComment ToComment(CommentInput input, SpamFacts facts, Comment? parent) =>
        new(input.ArticleId, input.MemberId, facts.Text, CommentText.Render(facts.Text), facts.Fingerprint)
        {
            Parent = parent,
            IsFromNewcomer = !facts.Author.IsStaff && Newcomer.Is(facts.Author.RegisteredUtc, facts.Author.PublishedCount, facts.NowUtc),
            AddressHash = input.AddressHash,
            NetworkHash = input.NetworkHash,
            FormId = input.FormId,
            Submission = input.Snapshot(facts),
        };
}

/// <summary>What of an article decides whether a comment may be added.</summary>
internal sealed record CommentThreadState(CommentPolicy Policy, DateTime? PublishedUtc, bool HasParent)
{
    public static CommentThreadState None { get; } = new(CommentPolicy.None, null, false);

    public bool IsPremoderated => Policy == CommentPolicy.Premoderated;
}
