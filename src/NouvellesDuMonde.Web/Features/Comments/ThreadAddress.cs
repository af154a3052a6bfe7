using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>Which part of a discussion an address asks for: <c>?tri=</c> the order, <c>&amp;commentaires=</c> the place.</summary>
/// <param name="Place"><c>null</c>: the beginning.</param>
/// <param name="IsAbove">What the order's key puts above the place, else below it.</param>
public sealed record ThreadAddress(ThreadOrder Order, ThreadPlace? Place, bool IsAbove)
{
    private const string Below = "avant-";
    private const string Above = "apres-";

    private static readonly (ThreadOrder Order, string Name)[] Names =
    [
        (ThreadOrder.Oldest, "anciens"), (ThreadOrder.MostReplied, "discutes"), (ThreadOrder.MostRecommended, "recommandes"),
        (ThreadOrder.Unanswered, "sans-reponse"),
    ];

    /// <summary>Reads towards the greater keys.</summary>
    public bool IsAscending => Place is null ? Order.IsAscending() : IsAbove;

    /// <summary>Reads against the order in which the page shows.</summary>
    public bool IsBack => IsAscending != Order.IsAscending();

    /// <summary>Anything that is no place in the discussion is its beginning.</summary>
    public static ThreadAddress Parse(string? order, string? page)
    {
        var known = Array.Find(Names, n => n.Name == order).Order;
        var isAbove = page?.StartsWith(Above, StringComparison.Ordinal) == true;
        var place = isAbove || page?.StartsWith(Below, StringComparison.Ordinal) == true ? ThreadPlace.Parse(known, page![Above.Length..]) : null;
        return new ThreadAddress(known, place, isAbove);
    }

    public static IEnumerable<ThreadOrder> Orders(bool areQuestions) =>
        Enum.GetValues<ThreadOrder>().Where(o => areQuestions || o != ThreadOrder.Unanswered);

    /// <summary>« ?tri=anciens »; nothing for the order that a page has by itself.</summary>
    public static string QueryOf(ThreadOrder order) => Array.Find(Names, n => n.Order == order).Name is { } name ? $"?tri={name}" : "";

    /// <summary>The query of the page that goes on from a comment in the direction of the order.</summary>
    public string NextOf(ThreadComment last) => QueryAt(last, Order.IsAscending() ? Above : Below);

    /// <summary>The query of the page that ends where this comment stands.</summary>
    public string PreviousOf(ThreadComment first) => QueryAt(first, Order.IsAscending() ? Below : Above);

    private string QueryAt(ThreadComment comment, string direction)
    {
        var order = QueryOf(Order);
        var place = ThreadPlace.Of(Order, comment.SubmittedUtc, comment.ReplyCount, comment.RecommendationCount, comment.Id);
        return $"{order}{(order == "" ? '?' : '&')}commentaires={direction}{place}";
    }
}
