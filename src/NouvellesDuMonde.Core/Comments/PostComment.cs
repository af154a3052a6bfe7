using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Comments.Spam.Checks;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>
/// Takes in what a member sends: judged before anybody sees it, stored with the verdict in one transaction; what must be told elsewhere
/// goes through the outbox in the same transaction. Akismet, where the owner wants it, is asked when the comment is safe.
/// </summary>
public sealed class PostComment(
    NewsDbContext db, AssessComment assess, AskAkismet akismet, IOptionsMonitor<CommentOptions> options, TimeProvider time)
{
    public async Task<CommentReceipt> RunAsync(CommentInput input, CancellationToken ct)
    {
        if (await FirstOfThisFormAsync(input, ct) is { } first)
        {
            if (first.IsOf(input))
                return first.Receipt;
            // The page came back with its spent form, and another text was written into it: a comment of its own.
            input = input with { FormId = null };
        }

        var receipt = await TakeInAsync(input, ct);
        // Sent twice at once, the second may be refused because of the first, which came in while it was judged.
        return receipt.Refusal is not null && await FirstOfThisFormAsync(input, ct) is { } twin && twin.IsOf(input) ? twin.Receipt : receipt;
    }

    private async Task<CommentReceipt> TakeInAsync(CommentInput input, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (thread, refusal) = await ThreadAsync(input, now, ct);
        if (refusal is not null)
            return refusal;

        var assessment = await assess.RunAsync(input, thread.IsPremoderated, ct);
        if (assessment.Refusal is not null)
            return assessment.Refusal;
        var receipt = await StoreAsync(input, assessment, ct);
        return assessment.AkismetForm is null ? receipt : await akismet.NowAsync(receipt, ct);
    }

    /// <summary>The button pressed twice, the page sent again: answered by the comment that the form made.</summary>
    private async Task<FirstOfForm?> FirstOfThisFormAsync(CommentInput input, CancellationToken ct) => input.FormId is null
        ? null
        : await db.Comments.By(input.MemberId).Where(c => c.FormId == input.FormId)
            .Select(c => new FirstOfForm(CommentReceipt.Stored(c.Id, c.Status), c.Fingerprint)).SingleOrDefaultAsync(ct);

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

    private async Task<CommentReceipt> StoreAsync(CommentInput input, CommentAssessment assessment, CancellationToken ct)
    {
        CommentReceipt? receipt = null;
        try
        {
            await db.InTransactionAsync(async () => receipt = await StoreOnceAsync(input, assessment, ct), ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            // The same form arrived twice at once: the index on FormId let one through.
            db.ChangeTracker.Clear();
            var first = await FirstOfThisFormAsync(input, ct) ?? throw new InvalidOperationException("Another row has a key of this comment.", e);
            receipt = first.IsOf(input) ? first.Receipt : await StoreAsync(input with { FormId = null }, assessment, ct);
        }

        return receipt!;
    }

    private async Task<CommentReceipt> StoreOnceAsync(CommentInput input, CommentAssessment assessment, CancellationToken ct)
    {
        var (facts, form) = (assessment.Facts!, assessment.AkismetForm);
        await db.LockCommentsAsync(input.ArticleId, ct);
        if (await IsSentAlreadyAsync(input, facts, ct))
            return CommentReceipt.Refused(RepeatedTextCheck.Refusal, nameof(CommentInput.Text));
        var parent = input.ParentId is null ? null : await db.Comments.SingleAsync(c => c.Id == input.ParentId, ct);
        var comment = Comment.Submit(ToComment(input, facts, parent, form), facts.NowUtc);
        comment.Judge(assessment.Verdict!, facts.NowUtc);
        db.Comments.Add(comment);
        db.CommentShingles.AddRange(CommentShingle.Of(comment, input.MemberId, facts));
        db.FollowFilter(comment, CommentStatus.Pending, isNewText: true, facts.NowUtc);
        if (form is not null)
            db.Inquire(comment, facts.NowUtc);
        await db.SaveChangesAsync(ct);
        if (comment.IsVisible)
            await db.RecountAsync(comment, ct);
        if (input.DraftId is not null)
            await db.CommentDrafts.Where(d => d.Id == input.DraftId).ExecuteDeleteAsync(ct);
        return CommentReceipt.Stored(comment.Id, comment.Status);
    }

    /// <summary>From another window, while this one was being judged: in its turn now, the second sees the first. The same form sent twice is answered by its comment.</summary>
    private Task<bool> IsSentAlreadyAsync(CommentInput input, SpamFacts facts, CancellationToken ct)
    {
        var since = facts.NowUtc.AddHours(-facts.Options.RepeatWindowHours);
        return db.Comments.By(input.MemberId).AnyAsync(c => c.Fingerprint == facts.Fingerprint && c.ArticleId == input.ArticleId && c.SubmittedUtc > since
            && (input.FormId == null || c.FormId != input.FormId), ct);
    }

    internal static NewComment ToComment(CommentInput input, SpamFacts facts, Comment? parent, AkismetForm? form) =>
        new(input.ArticleId, input.MemberId, facts.Text, CommentText.Render(facts.Text), facts.Fingerprint)
        {
            Parent = parent,
            IsFromNewcomer = !facts.Author.IsStaff && Newcomer.Is(facts.Author.RegisteredUtc, facts.Author.PublishedCount, facts.NowUtc),
            AddressHash = input.AddressHash,
            NetworkHash = input.NetworkHash,
            FormId = input.FormId,
            Submission = input.Snapshot(facts, form),
        };
}

/// <summary>The comment that a form made, as it now stands.</summary>
internal sealed record FirstOfForm(CommentReceipt Receipt, string Fingerprint)
{
    public bool IsOf(CommentInput input) => Fingerprint == TextFingerprint.Of(TypedText.Clean(input.Text));
}

/// <summary>What of an article decides whether a comment may be added.</summary>
internal sealed record CommentThreadState(CommentPolicy Policy, DateTime? PublishedUtc, bool HasParent)
{
    public static CommentThreadState None { get; } = new(CommentPolicy.None, null, false);

    public bool IsPremoderated => Policy == CommentPolicy.Premoderated;
}
