using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Web.Features.Articles;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>What the pages about comments need to know of the article above them.</summary>
public sealed record CommentedArticle(int Id, string Headline, string Path, CommentPolicy Policy, DateTime? PublishedUtc, int CommentCount)
{
    private const string DraftParameter = "brouillon";

    public string ThreadPath => Path + "#commentaires";

    public string PostPath => Path + "/commentaires";

    public string FormPath => Path + "/commenter";

    /// <summary>Every comment is read by the newsroom first, whoever wrote it.</summary>
    public bool IsPremoderated => Policy == CommentPolicy.Premoderated;

    /// <summary>Readers ask, the newsroom answers.</summary>
    public bool IsQuestions => Policy == CommentPolicy.Questions;

    public bool TakesComments => Policy is not (CommentPolicy.Closed or CommentPolicy.None);

    public string? ClosedReason(CommentOptions options, DateTime nowUtc) => CommentsClosed.Reason(Policy, PublishedUtc, options, nowUtc);

    public string PathOf(long commentId) => $"{PostPath}/{commentId}";

    public string ReplyPath(long commentId) => $"{FormPath}?reponse={commentId}";

    public string DraftPath(Guid draftId) => $"{FormPath}?{DraftParameter}={draftId}";

    /// <summary>Whether somebody who signs in will come back to a text written before.</summary>
    public static bool IsDraft(string? path) => path?.Contains($"?{DraftParameter}=", StringComparison.Ordinal) == true;

    public static CommentedArticle Of(ArticlePage page) =>
        new(page.Text.Id, page.Text.Headline, page.Path, page.Text.CommentPolicy, page.Text.PublishedUtc, page.Text.CommentCount);

    /// <param name="slugAndId">The last part of the article's address; its id counts.</param>
    public static async Task<CommentedArticle?> FindAsync(IQueryable<Article> articles, string slugAndId, CancellationToken ct)
    {
        if (ArticlePath.IdIn(slugAndId) is not { } id)
            return null;
        var row = await articles.Published().Where(a => a.Id == id)
            .Select(a => new { a.Id, a.Headline, Rubrique = a.Category!.Slug, a.Slug, a.CommentPolicy, a.PublishedUtc, a.CommentCount })
            .SingleOrDefaultAsync(ct);
        return row is null ? null : new CommentedArticle(
            row.Id, row.Headline, ArticlePath.Of(row.Rubrique, row.Slug, row.Id), row.CommentPolicy, row.PublishedUtc, row.CommentCount);
    }
}
