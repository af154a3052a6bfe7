namespace NouvellesDuMonde.Core.Articles;

public static class RevisionQueries
{
    /// <summary>The versions of an article that somebody wrote, newest first.</summary>
    public static IQueryable<ArticleRevision> Written(this IQueryable<ArticleRevision> revisions, int articleId) =>
        revisions.Where(r => r.ArticleId == articleId && r.Details != RevisionDetails.Withdrawal).OrderByDescending(r => r.Version);

    /// <summary>When an article was taken off the site, and by whom, newest first.</summary>
    public static IQueryable<ArticleRevision> Withdrawals(this IQueryable<ArticleRevision> revisions, int articleId) =>
        revisions.Where(r => r.ArticleId == articleId && r.Details == RevisionDetails.Withdrawal).OrderByDescending(r => r.Version);
}
