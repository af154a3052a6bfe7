using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>The form page: the article, the comment answered, who writes, and the form with a fresh token.</summary>
public sealed class CommentFormQuery(NewsDbContext db, FormTokens tokens, IOptionsMonitor<CommentOptions> options, SiteClock clock)
{
    /// <returns>The form filled with a refused comment; <c>null</c> when this member was refused no such comment.</returns>
    public Task<CommentForm?> RefusedAsync(CommentedArticle article, long commentId, int memberId, CancellationToken ct) =>
        db.Comments.Refused().By(memberId).Under(article.Id).Where(c => c.Id == commentId)
            .Select(c => new CommentForm { Text = c.Text, ParentId = c.ParentId }).SingleOrDefaultAsync(ct);

    public async Task<CommentFormPage> RunAsync(CommentedArticle article, CommentForm form, int? memberId, CancellationToken ct)
    {
        var draft = form is { DraftId: { } id, Text: null }
            ? await db.CommentDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.ArticleId == article.Id, ct)
            : null;
        var filled = form with { Text = form.Text ?? draft?.Text, ParentId = form.ParentId ?? draft?.ParentId, Token = tokens.Issue(article.Id, memberId) };
        var answered = filled.ParentId is null
            ? null
            : await db.Comments.Visible().Under(article.Id).Where(c => c.Id == filled.ParentId).AsThreadComments().SingleOrDefaultAsync(ct);
        var isAlone = filled.ParentId is not null && answered is null;
        var name = await db.Users.Where(m => m.Id == memberId).Select(m => m.DisplayName).SingleOrDefaultAsync(ct);
        var limits = options.CurrentValue;
        return new CommentFormPage(article, isAlone ? filled with { ParentId = null } : filled, answered, name, article.ClosedReason(limits, clock.UtcNow), limits.MaxLength)
        {
            LostItsParent = isAlone,
            PreviewHtml = form.Preview ? CommentText.Render(TypedText.Clean(form.Text)) : null,
        };
    }
}

/// <param name="Answered">The comment answered; <c>null</c> for a new thread, or when it is not visible any more.</param>
/// <param name="MemberName">Whose name will stand under the comment; <c>null</c> for a visitor who is not signed in.</param>
/// <param name="MaxLength">Characters.</param>
public sealed record CommentFormPage(
    CommentedArticle Article, CommentForm Form, ThreadComment? Answered, string? MemberName, string? ClosedReason, int MaxLength)
{
    /// <summary>The comment that it answers is gone: sent now, it stands for itself.</summary>
    public bool LostItsParent { get; init; }

    /// <summary>Filled with a comment that was refused.</summary>
    public bool IsRewrite { get; init; }

    /// <summary>The text as readers will see it, when asked for.</summary>
    public string? PreviewHtml { get; init; }

    /// <summary>What its author should look at once more before sending it.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];

    public CommentWriting Writing => new(Form, Answered is null ? "Commentaire" : "Réponse", MaxLength, Article.ThreadPath) { Advice = Advice };

    public string SignInPath => AccountPath.SignInThen(Form.ParentId is { } answered ? Article.ReplyPath(answered) : Article.FormPath);
}

/// <summary>The fields in which a comment is written, for the first time and anew.</summary>
/// <param name="MaxLength">Characters.</param>
/// <param name="BackPath">Where to go without sending.</param>
public sealed record CommentWriting(CommentForm Form, string Label, int MaxLength, string BackPath)
{
    public IReadOnlyList<string> Advice { get; init; } = [];

    /// <summary>Given now or before: once is enough.</summary>
    public bool IsAdvised => Form.Advised || Advice.Count > 0;
}
