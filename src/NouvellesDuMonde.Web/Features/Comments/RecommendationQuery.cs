using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>What one reader recommends, which no page that others see may hold.</summary>
public sealed class RecommendationQuery(NewsDbContext db)
{
    // More than one page of a discussion shows.
    private const int Most = 1_000;

    public async Task<ReaderMarks> UnderAsync(int articleId, int memberId, CancellationToken ct) => new(
        await db.CommentRecommendations.Where(r => r.MemberId == memberId && r.ArticleId == articleId)
            .OrderByDescending(r => r.CommentId).Take(Most).Select(r => r.CommentId).ToListAsync(ct),
        await db.Comments.By(memberId).Under(articleId).NewestFirst().Take(Most).Select(c => c.Id).ToListAsync(ct));

    public async Task<RecommendationState> OfAsync(long commentId, int memberId, CancellationToken ct) => await db.Comments.Where(c => c.Id == commentId)
        .Select(c => new RecommendationState(
            c.RecommendationCount, db.CommentRecommendations.Any(r => r.CommentId == c.Id && r.MemberId == memberId)))
        .SingleOrDefaultAsync(ct) ?? new RecommendationState(0, false);
}

/// <param name="Recommended">Ids of comments.</param>
/// <param name="Own">Ids of the reader's own comments, which are not for the reader to recommend.</param>
public sealed record ReaderMarks(IReadOnlyList<long> Recommended, IReadOnlyList<long> Own);

public sealed record RecommendationState(int Count, bool IsRecommended);
