using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>One comment on the desk, with what a moderator needs to decide.</summary>
public sealed record ModerationEntry
{
    public required long Id { get; init; }

    public required string Html { get; init; }

    public CommentStatus Status { get; init; }

    public DateTime SubmittedUtc { get; init; }

    public SpamVerdict? Verdict { get; init; }

    public RejectionReason? Reason { get; init; }

    public string? Note { get; init; }

    public required string AuthorName { get; init; }

    public int? MemberId { get; init; }

    public DateTime? RegisteredUtc { get; init; }

    /// <summary>A « Choix de la rédaction » since then.</summary>
    public DateTime? PickedUtc { get; init; }

    public int ArticleId { get; init; }

    public required string Headline { get; init; }

    /// <summary><c>null</c> when the article is not online.</summary>
    public string? ArticlePath { get; init; }

    public long? ParentId { get; init; }

    public string? ParentAuthor { get; init; }

    public string? ParentHtml { get; init; }

    public AuthorHistory History { get; init; } = AuthorHistory.None;

    public LogLine? LastAction { get; init; }

    /// <summary>The last act was to undo a decision, and one before it can be undone as well.</summary>
    public bool HasOlderDecision { get; init; }

    /// <summary>What a moderator decides about: the newest line of its log, 0 where there is none (<see cref="ModerationOrder.LastSeen"/>).</summary>
    public long Seen => LastAction?.Id ?? 0;

    public string? CommentPath => ArticlePath is null ? null : $"{ArticlePath}/commentaires/{Id}";
}

/// <summary>An entry as the desk shows it, with its buttons.</summary>
/// <param name="Back">Where a decision leads back to.</param>
public sealed record EntryCard(ModerationEntry Entry, string Back)
{
    /// <summary>One of many, to be ticked.</summary>
    public bool IsListed { get; init; }

    /// <summary>A refusal that could not be taken as it was.</summary>
    public RejectionForm? Typed { get; init; }
}

/// <summary>What became of the author's other comments.</summary>
public sealed record AuthorHistory(int Published, int Rejected, int Spam)
{
    public static AuthorHistory None { get; } = new(0, 0, 0);
}

/// <param name="Who"><c>null</c>: the filter.</param>
public sealed record LogLine(long Id, long CommentId, ModerationAction Action, string? Who, DateTime AtUtc, CommentStatus To, RejectionReason? Reason, string? Note);

public static class ModerationEntries
{
    public static IQueryable<ModerationEntry> AsEntries(this IQueryable<Comment> comments) => comments.Select(c => new ModerationEntry
    {
        Id = c.Id,
        Html = c.Html,
        Status = c.Status,
        SubmittedUtc = c.SubmittedUtc,
        Verdict = c.Verdict,
        Reason = c.RejectionReason,
        Note = c.RejectionNote,
        AuthorName = c.Member != null ? c.Member.DisplayName : c.Guest != null ? c.Guest.Name : "",
        MemberId = c.MemberId,
        RegisteredUtc = c.Member != null ? c.Member.RegisteredUtc : null,
        PickedUtc = c.PickedUtc,
        ArticleId = c.ArticleId,
        Headline = c.Article.Headline,
        ArticlePath = c.Article.Status == ArticleStatus.Published && c.Article.Category != null
            ? Core.Articles.ArticlePath.Of(c.Article.Category.Slug, c.Article.Slug, c.ArticleId)
            : null,
        ParentId = c.ParentId,
        ParentAuthor = c.Parent == null ? null : c.Parent.Member != null ? c.Parent.Member.DisplayName : c.Parent.Guest != null ? c.Parent.Guest.Name : "",
        ParentHtml = c.Parent == null ? null : c.Parent.Html,
    });

    public static IQueryable<LogLine> AsLines(this IQueryable<ModerationLogEntry> log) => log.Select(e => new LogLine(
        e.Id, e.CommentId, e.Action, e.Moderator == null ? null : e.Moderator.DisplayName, e.AtUtc, e.To, e.Reason, e.Note));
}
