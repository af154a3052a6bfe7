using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>The form in which an author changes a comment sent minutes ago.</summary>
public sealed class RevisionPageQuery(NewsDbContext db, FormTokens tokens, IOptionsMonitor<CommentOptions> options, SiteClock clock)
{
    /// <returns><c>null</c> when there is no such comment of this member.</returns>
    public async Task<RevisionPage?> RunAsync(CommentedArticle article, long commentId, CommentForm form, int memberId, CancellationToken ct)
    {
        var comment = await db.Comments.AsNoTracking().By(memberId).Under(article.Id).SingleOrDefaultAsync(c => c.Id == commentId, ct);
        if (comment is null)
            return null;
        var limits = options.CurrentValue;
        var filled = form with { Text = form.Text ?? comment.Text, Token = tokens.Issue(article.Id, memberId) };
        return new RevisionPage(article, commentId, new CommentWriting(filled, "Commentaire", limits.MaxLength, article.PathOf(commentId)))
        {
            Refusal = comment.MayBeRevised(TimeSpan.FromMinutes(limits.ReviseMinutes), clock.UtcNow).Refusal,
            PreviewHtml = form.Preview ? CommentText.Render(TypedText.Clean(form.Text)) : null,
        };
    }
}

public sealed record RevisionPage(CommentedArticle Article, long CommentId, CommentWriting Writing)
{
    /// <summary>Why it is too late; <c>null</c> while there is time.</summary>
    public string? Refusal { get; init; }

    public string? PreviewHtml { get; init; }
}
