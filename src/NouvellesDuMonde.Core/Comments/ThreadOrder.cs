namespace NouvellesDuMonde.Core.Comments;

/// <summary>In which order the threads under an article stand.</summary>
public enum ThreadOrder
{
    Newest,
    Oldest,
    MostReplied,
    MostRecommended,

    /// <summary>Only what the newsroom has not answered yet, the newest first.</summary>
    Unanswered,
}

/// <summary>
/// Paging through threads in any order by the same two words: what stands below a place, what stands above it. Each order has its index
/// (<see cref="CommentConfiguration"/>), read from the place on: the last page costs what the first does.
/// </summary>
public static class ThreadOrders
{
    public static bool IsAscending(this ThreadOrder order) => order == ThreadOrder.Oldest;

    /// <summary>The order's key decides, of two alike the id: the greatest first, or the least.</summary>
    public static IQueryable<Comment> InOrder(this IQueryable<Comment> roots, ThreadOrder order, bool ascending) => (order, ascending) switch
    {
        (ThreadOrder.MostReplied, true) => roots.OrderBy(c => c.ReplyCount).ThenBy(c => c.Id),
        (ThreadOrder.MostReplied, false) => roots.OrderByDescending(c => c.ReplyCount).ThenByDescending(c => c.Id),
        (ThreadOrder.MostRecommended, true) => roots.OrderBy(c => c.RecommendationCount).ThenBy(c => c.Id),
        (ThreadOrder.MostRecommended, false) => roots.OrderByDescending(c => c.RecommendationCount).ThenByDescending(c => c.Id),
        (_, true) => roots.OldestFirst(),
        (_, false) => roots.NewestFirst(),
    };

    public static IQueryable<Comment> Below(this IQueryable<Comment> roots, ThreadOrder order, ThreadPlace place) => order switch
    {
        ThreadOrder.MostReplied => roots.Where(c => c.ReplyCount < place.Rank || (c.ReplyCount == place.Rank && c.Id < place.Id)),
        ThreadOrder.MostRecommended => roots.Where(c => c.RecommendationCount < place.Rank || (c.RecommendationCount == place.Rank && c.Id < place.Id)),
        _ => roots.Before(place.Moment),
    };

    public static IQueryable<Comment> Above(this IQueryable<Comment> roots, ThreadOrder order, ThreadPlace place) => order switch
    {
        ThreadOrder.MostReplied => roots.Where(c => c.ReplyCount > place.Rank || (c.ReplyCount == place.Rank && c.Id > place.Id)),
        ThreadOrder.MostRecommended => roots.Where(c => c.RecommendationCount > place.Rank || (c.RecommendationCount == place.Rank && c.Id > place.Id)),
        _ => roots.After(place.Moment),
    };

    /// <summary>What the order leaves out.</summary>
    public static IQueryable<Comment> Within(this IQueryable<Comment> roots, ThreadOrder order) =>
        order == ThreadOrder.Unanswered ? roots.Where(c => !c.IsAnswered) : roots;
}

/// <summary>Where one thread stands: the moment in the orders of time, the count in the others.</summary>
public sealed record ThreadPlace(CommentCursor Moment, int Rank)
{
    public long Id => Moment.Id;

    public static ThreadPlace? Parse(ThreadOrder order, string? text)
    {
        if (order is not (ThreadOrder.MostReplied or ThreadOrder.MostRecommended))
            return CommentCursor.Parse(text) is { } moment ? new ThreadPlace(moment, 0) : null;
        // A count takes the place of the microseconds: the same form, read the same way.
        return CommentCursor.Parse(text) is { } counted && counted.SubmittedUtc.Ticks / TimeSpan.TicksPerMicrosecond is <= int.MaxValue and var rank
            ? new ThreadPlace(counted, (int)rank)
            : null;
    }

    public static ThreadPlace Of(ThreadOrder order, DateTime submittedUtc, int replies, int recommendations, long id) => order switch
    {
        ThreadOrder.MostReplied => Ranked(replies, id),
        ThreadOrder.MostRecommended => Ranked(recommendations, id),
        _ => new ThreadPlace(new CommentCursor(submittedUtc, id), 0),
    };

    public override string ToString() => Moment.ToString();

    private static ThreadPlace Ranked(int rank, long id) =>
        new(new CommentCursor(new DateTime(rank * TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc), id), rank);
}
