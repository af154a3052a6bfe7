using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Alike;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>An author changes what was sent a few minutes ago. Judged as if it were new; what it said before is kept for moderators.</summary>
public sealed class ReviseComment(
    NewsDbContext db, AssessComment assess, AskAkismet akismet, IOptionsMonitor<CommentOptions> options, TimeProvider time)
{
    /// <param name="input">With <see cref="CommentInput.RevisedId"/>.</param>
    public async Task<CommentReceipt> RunAsync(CommentInput input, CancellationToken ct)
    {
        var comment = await OwnOf(input).AsNoTracking().Include(c => c.Article).SingleOrDefaultAsync(ct);
        if (comment is null)
            return CommentReceipt.Refused("Ce commentaire n’existe plus.");
        if (RefusalFor(comment) is { } refusal)
            return refusal;
        if (comment.Text == TypedText.Clean(input.Text))
            return CommentReceipt.Stored(comment.Id, comment.Status);
        var assessment = await assess.RunAsync(input, comment.Article.CommentPolicy == CommentPolicy.Premoderated, ct);
        if (assessment.Refusal is not null)
            return assessment.Refusal;
        CommentReceipt? receipt = null;
        await db.InTransactionAsync(async () => receipt = await StoreAsync(input, assessment, ct), ct);
        return assessment.AkismetForm is null ? receipt! : await akismet.NowAsync(receipt!, ct);
    }

    private async Task<CommentReceipt> StoreAsync(CommentInput input, CommentAssessment assessment, CancellationToken ct)
    {
        var facts = assessment.Facts!;
        await db.LockCommentsAsync(input.ArticleId, ct);
        var comment = await OwnOf(input).Include(c => c.Submission).Include(c => c.Inquiry).SingleAsync(ct);
        // A moderator may have decided while the text was typed.
        if (RefusalFor(comment) is { } refusal)
            return refusal;
        var (from, wasVisible) = (comment.Status, comment.IsVisible);
        var wording = new CommentWording(facts.Text, CommentText.Render(facts.Text), facts.Fingerprint, facts.Author.Name);
        db.CommentRevisions.Add(comment.Revise(wording, assessment.Verdict!, facts.NowUtc));
        await db.CommentShingles.Where(s => s.CommentId == comment.Id).ExecuteDeleteAsync(ct);
        db.CommentShingles.AddRange(CommentShingle.Of(comment, input.MemberId, facts));
        db.FollowFilter(comment, from, isNewText: true, facts.NowUtc);
        db.KeepSnapshot(comment, input.Snapshot(facts, assessment.AkismetForm));
        db.InquireAgain(comment, isAsked: assessment.AkismetForm is not null, facts.NowUtc);
        await db.SaveChangesAsync(ct);
        if (wasVisible != comment.IsVisible)
            await db.RecountAsync(comment, ct);
        return CommentReceipt.Stored(comment.Id, comment.Status);
    }

    private IQueryable<Comment> OwnOf(CommentInput input) =>
        db.Comments.By(input.MemberId).Under(input.ArticleId).Where(c => c.Id == input.RevisedId);

    private CommentReceipt? RefusalFor(Comment comment) =>
        comment.MayBeRevised(TimeSpan.FromMinutes(options.CurrentValue.ReviseMinutes), time.GetUtcNow().UtcDateTime).Refusal is { } sentence
            ? CommentReceipt.Refused(sentence)
            : null;
}
