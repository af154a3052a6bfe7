using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Web.Features.Comments;

namespace NouvellesDuMonde.Web.Features.Reports;

/// <summary>The fields of a report, as sent. The full notice uses all of them.</summary>
public sealed record ReportForm
{
    public ReportReason Reason { get; init; }

    public ReportedLaw? Law { get; init; }

    public string? Explanation { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public bool InGoodFaith { get; init; }

    public string? Token { get; init; }

    /// <summary>The honeypot: people do not see it.</summary>
    public string? Website { get; init; }

    public bool IsNotice => Reason == ReportReason.Illegal;
}

/// <param name="MemberEmail">Where a member's answer goes; <c>null</c> for somebody without an account.</param>
public sealed record ReportPage(CommentedArticle Article, ThreadComment Comment, ReportForm Form, string? MemberEmail)
{
    public string Path => ReportPaths.Of(Article, Comment.Id);

    public string NoticePath => Path + "?motif=" + ReportPaths.Illegal;
}

public static class ReportPaths
{
    /// <summary>Value of <c>?motif=</c> that asks for the form of the full notice.</summary>
    public const string Illegal = "illicite";

    public static string Of(CommentedArticle article, long commentId) => article.PathOf(commentId) + "/signaler";
}
