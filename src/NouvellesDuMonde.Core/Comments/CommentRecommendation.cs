namespace NouvellesDuMonde.Core.Comments;

/// <summary>One member recommends one comment; the key holds it to once.</summary>
public sealed class CommentRecommendation
{
    private CommentRecommendation()
    {
    }

    public CommentRecommendation(long commentId, int memberId, int articleId, DateTime nowUtc) =>
        (CommentId, MemberId, ArticleId, AtUtc) = (commentId, memberId, articleId, nowUtc);

    public long CommentId { get; private set; }

    public int MemberId { get; private set; }

    public int ArticleId { get; private set; }

    public DateTime AtUtc { get; private set; }
}
