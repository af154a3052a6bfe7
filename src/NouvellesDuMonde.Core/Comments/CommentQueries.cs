namespace NouvellesDuMonde.Core.Comments;

/// <summary>The one definition of which comments who sees.</summary>
public static class CommentQueries
{
    public static IQueryable<Comment> Visible(this IQueryable<Comment> comments) =>
        comments.Where(c => c.Status == CommentStatus.Published);

    public static IQueryable<Comment> In(this IQueryable<Comment> comments, CommentStatus status) =>
        comments.Where(c => c.Status == status);

    public static IQueryable<Comment> Under(this IQueryable<Comment> comments, int articleId) =>
        comments.Where(c => c.ArticleId == articleId);

    public static IQueryable<Comment> ThreadRoots(this IQueryable<Comment> comments) =>
        comments.Where(c => c.RootId == null);

    public static IQueryable<Comment> OldestFirst(this IQueryable<Comment> comments) =>
        comments.OrderBy(c => c.SubmittedUtc).ThenBy(c => c.Id);

    public static IQueryable<Comment> NewestFirst(this IQueryable<Comment> comments) =>
        comments.OrderByDescending(c => c.SubmittedUtc).ThenByDescending(c => c.Id);
}
