using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Notifications;

/// <summary>What the reader of a discussion has chosen about it, and about those who write in it.</summary>
public sealed class CommentTools(NewsDbContext db)
{
    private const int MostFolded = 500;

    public Task<bool> FollowsAsync(int articleId, int memberId, CancellationToken ct) =>
        db.ThreadFollows.AnyAsync(f => f.ArticleId == articleId && f.MemberId == memberId, ct);

    /// <returns>Comments under the article whose authors the member does not want to read.</returns>
    public Task<List<long>> FoldedAsync(int articleId, int memberId, CancellationToken ct) => db.Comments.Visible().Under(articleId)
        .Where(c => db.Mutes.Any(m => m.MemberId == memberId && m.MutedId == c.MemberId)).NewestFirst().Take(MostFolded).Select(c => c.Id).ToListAsync(ct);

    /// <returns>Who wrote the comment, when the member may mute them; <c>null</c> for the member's own and for authors without an account.</returns>
    public Task<AuthorToMute?> AuthorAsync(long commentId, int memberId, CancellationToken ct) => db.Comments
        .Where(c => c.Id == commentId && c.MemberId != null && c.MemberId != memberId)
        .Select(c => new AuthorToMute(c.MemberId!.Value, c.Member!.DisplayName, db.Mutes.Any(m => m.MemberId == memberId && m.MutedId == c.MemberId)))
        .SingleOrDefaultAsync(ct);
}

public sealed record AuthorToMute(int Id, string Name, bool IsMuted);
