using System.Linq.Expressions;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>One comment as a page shows it.</summary>
public sealed record ThreadComment
{
    public required long Id { get; init; }

    public long? ParentId { get; init; }

    public long? RootId { get; init; }

    public int Depth { get; init; }

    public int ReplyCount { get; init; }

    public int RecommendationCount { get; init; }

    /// <summary>A « Choix de la rédaction » since then.</summary>
    public DateTime? PickedUtc { get; init; }

    public bool IsFromNewcomer { get; init; }

    public required string AuthorName { get; init; }

    public bool IsStaff { get; init; }

    public bool SignedTheArticle { get; init; }

    public CommentKind Kind { get; init; }

    public CommentStatus Status { get; init; }

    /// <summary>The sentence in the place of one that shows no more, but that others answer.</summary>
    public string Absence => Status == CommentStatus.Removed ? "Ce commentaire a été supprimé par son auteur." : "Ce commentaire n’est plus visible.";

    /// <summary>Safe to print. For somebody who may not read it the page prints a sentence instead.</summary>
    public required string Html { get; init; }

    public DateTime SubmittedUtc { get; init; }

    public bool IsVisible => Status == CommentStatus.Published;

    public string Anchor => $"commentaire-{Id}";
}

public static class ThreadComments
{
    /// <summary>Every role but that of a reader is the newsroom's.</summary>
    public static readonly Expression<Func<Comment, ThreadComment>> Projection = c => new ThreadComment
    {
        Id = c.Id,
        ParentId = c.ParentId,
        RootId = c.RootId,
        Depth = c.Depth,
        ReplyCount = c.ReplyCount,
        RecommendationCount = c.RecommendationCount,
        PickedUtc = c.PickedUtc,
        IsFromNewcomer = c.IsFromNewcomer,
        AuthorName = c.Member != null ? c.Member.DisplayName : c.Guest != null ? c.Guest.Name : "",
        IsStaff = c.MemberId != null && c.Member!.UserRoles.Any(r => r.RoleId != Roles.MemberId),
        SignedTheArticle = c.MemberId != null && c.Article.Byline.Any(b => b.Author.MemberId == c.MemberId),
        Kind = c.Kind,
        Status = c.Status,
        Html = c.Html,
        SubmittedUtc = c.SubmittedUtc,
    };

    public static IQueryable<ThreadComment> AsThreadComments(this IQueryable<Comment> comments) => comments.Select(Projection);
}
