using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Reports;

namespace NouvellesDuMonde.Core.Accounts.Records;

/// <summary>What the member wrote under articles, with what came with it.</summary>
public sealed class CommentRecords(NewsDbContext db) : IMemberRecords
{
    private const int AtOnce = 200;

    public int Order => 4;

    public string Name => "commentaires";

    public string Title => "Commentaires";

    public IReadOnlyList<string> Columns { get; } = ["numero", "article", "date", "etat", "motif", "precision", "repond_a", "texte", "adresse_ip", "navigateur"];

    public async IAsyncEnumerable<object?[]> ReadAsync(int memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        var comments = db.Comments.By(memberId).OldestFirst().Select(c => new
        {
            c.Id,
            c.Article.Headline,
            c.SubmittedUtc,
            c.Status,
            c.RejectionReason,
            c.RejectionNote,
            c.ParentId,
            c.Text,
            Ip = c.Submission != null ? c.Submission.IpAddress : null,
            Browser = c.Submission != null ? c.Submission.UserAgent : null,
        });
        await foreach (var c in comments.AsAsyncEnumerable().WithCancellation(ct))
            yield return [c.Id, c.Headline, c.SubmittedUtc, State(c.Status), c.RejectionReason is { } reason ? RejectionWords.Of(reason) : null, c.RejectionNote, c.ParentId, c.Text, c.Ip, c.Browser];
    }

    /// <summary>A part at a time, oldest first; what is done already is done again without harm.</summary>
    public async Task EraseAsync(MemberErasure erasure, CancellationToken ct)
    {
        var articles = await db.Comments.By(erasure.MemberId).Select(c => c.ArticleId).Distinct().Order().ToListAsync(ct);
        foreach (var article in articles)
        {
            for (long? last = 0; last is not null;)
                last = await ErasePartAsync(erasure, article, last.Value, ct);
        }
    }

    /// <returns>The last comment done; <c>null</c> at the end.</returns>
    private async Task<long?> ErasePartAsync(MemberErasure erasure, int articleId, long after, CancellationToken ct)
    {
        long? last = null;
        await db.InTransactionAsync(async () =>
        {
            await db.LockCommentsAsync(articleId, ct);
            var part = await db.Comments.By(erasure.MemberId).Under(articleId).Where(c => c.Id > after).OrderBy(c => c.Id).Take(AtOnce).ToListAsync(ct);
            foreach (var comment in part)
                comment.Erase(keepsText: !erasure.DeletesComments, erasure.NowUtc);
            var ids = part.Select(c => c.Id).ToList();
            if (erasure.DeletesComments)
                await db.WithdrawReportedAsync(ids, erasure.NowUtc, ct);
            await db.CommentSubmissions.Where(s => ids.Contains(s.CommentId)).ExecuteDeleteAsync(ct);
            db.Evict(erasure.NowUtc, PageTags.Article(articleId), PageTags.FrontPage);
            await db.SaveChangesAsync(ct);
            await db.RecountCommentsAsync([articleId], ct);
            last = part.Count == AtOnce ? part[^1].Id : null;
        }, ct);
        return last;
    }

    private static string State(CommentStatus status) => status switch
    {
        CommentStatus.Published => "publié",
        CommentStatus.Pending => "en attente",
        CommentStatus.Spam => "indésirable",
        CommentStatus.Rejected => "refusé",
        CommentStatus.Removed => "retiré",
    };
}
