namespace NouvellesDuMonde.Core.Appeals;

public static class AppealQueries
{
    public static IQueryable<Appeal> Waiting(this IQueryable<Appeal> appeals) => appeals.Where(a => a.DecidedUtc == null);

    public static IQueryable<Appeal> About(this IQueryable<Appeal> appeals, long commentId) => appeals.Where(a => a.CommentId == commentId);

    public static IQueryable<Appeal> DecidedBefore(this IQueryable<Appeal> appeals, DateTime utc) => appeals.Where(a => a.DecidedUtc < utc);
}
