using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>Which comments the desk shows, as its address says it.</summary>
public sealed record ModerationFilter
{
    private const string Oldest = "anciens", Newest = "recents";

    private static readonly (string Name, CommentStatus Status)[] States =
    [
        ("attente", CommentStatus.Pending), ("indesirables", CommentStatus.Spam),
        ("publies", CommentStatus.Published), ("refuses", CommentStatus.Rejected),
    ];

    [FromQuery(Name = "etat")]
    public string? State { get; init; }

    /// <summary>Words to find in the text or the author's name, all of them.</summary>
    [FromQuery(Name = "q")]
    public string? Search { get; init; }

    [FromQuery(Name = "membre")]
    public int? MemberId { get; init; }

    [FromQuery(Name = "article")]
    public int? ArticleId { get; init; }

    /// <summary>Of the spam, that which needs no look (<see cref="CommentQueries.Blatant"/>).</summary>
    [FromQuery(Name = "evidents")]
    public bool IsBlatant { get; init; }

    /// <summary><c>anciens</c> or <c>recents</c>; <c>null</c>: each tab has its own order.</summary>
    [FromQuery(Name = "ordre")]
    public string? Order { get; init; }

    /// <summary>The last comment of the page before.</summary>
    [FromQuery(Name = "suite")]
    public string? After { get; init; }

    public static IReadOnlyList<CommentStatus> Statuses { get; } = [.. States.Select(s => s.Status)];

    public CommentStatus Status => Array.Find(States, s => s.Name == State) is { Name: not null } known ? known.Status : CommentStatus.Pending;

    /// <summary>Whoever waits longest comes first; what was decided is looked up from the newest.</summary>
    public bool IsOldestFirst => Order switch { Oldest => true, Newest => false, _ => Status == CommentStatus.Pending };

    public IQueryable<Comment> Apply(IQueryable<Comment> comments)
    {
        comments = Scope(comments, Status, IsBlatant);
        if (CommentCursor.Parse(After) is { } cursor)
            comments = IsOldestFirst ? comments.After(cursor) : comments.Before(cursor);
        return IsOldestFirst ? comments.OldestFirst() : comments.NewestFirst();
    }

    /// <summary>What stands under a tab: of this author, below this article, with these words.</summary>
    public IQueryable<Comment> Scope(IQueryable<Comment> comments, CommentStatus status, bool isBlatant = false)
    {
        comments = comments.In(status);
        if (status == CommentStatus.Spam)
            comments = isBlatant ? comments.Blatant() : comments.NotBlatant();
        if (MemberId is { } member)
            comments = comments.By(member);
        if (ArticleId is { } article)
            comments = comments.Under(article);
        foreach (var word in SearchText.Words(Search))
            comments = comments.Where(c => c.SearchText.Contains(word));
        return comments;
    }

    public string Path(CommentStatus? status = null, CommentCursor? after = null)
    {
        (string Name, string? Value)[] query =
        [
            ("etat", Array.Find(States, s => s.Status == (status ?? Status)).Name),
            ("q", string.IsNullOrWhiteSpace(Search) ? null : Uri.EscapeDataString(Search)),
            ("membre", MemberId?.ToString(CultureInfo.InvariantCulture)),
            ("article", ArticleId?.ToString(CultureInfo.InvariantCulture)),
            ("evidents", IsBlatant && (status ?? Status) == CommentStatus.Spam ? "true" : null),
            ("ordre", Order is Oldest or Newest ? Order : null),
            ("suite", after?.ToString()),
        ];
        return "/redaction/moderation?" + string.Join('&', query.Where(p => p.Value is not null).Select(p => $"{p.Name}={p.Value}"));
    }
}
