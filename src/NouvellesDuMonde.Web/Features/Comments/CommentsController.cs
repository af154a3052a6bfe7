using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Features.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>Comments under an article: sending one, and the address of each.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CommentsController(NewsDbContext db, PostComment post, CommentIntake intake, CommentFormQuery forms) : Controller
{
    // The form stands on a page that is the same for everybody, so it carries no antiforgery field: see SameOrigin and FormTokens.
    [HttpPost("/{rubrique}/{slugAndId}/commentaires"), IgnoreAntiforgeryToken, SameOrigin, EnableRateLimiting(RateLimits.Comments)]
    public async Task<IActionResult> Create(string slugAndId, CommentForm form, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { } article)
            return NotFound();
        if (form.Preview)
            return await FormAgain(article, form, ct);
        if (User.MemberId() is not { } memberId)
            return await SignInFirst(article, form, ct);
        var receipt = await post.RunAsync(await intake.ReadAsync(HttpContext, form, article.Id, memberId, ct), ct);
        if (receipt.IsStored)
            return Redirect(article.PathOf(receipt.CommentId));
        if (receipt.Refusal is not null)
            ModelState.AddModelError(receipt.Field ?? "", receipt.Refusal);
        return await FormAgain(article, form, ct, receipt.Advice);
    }

    /// <summary>The address that stands above a form sent back, opened again.</summary>
    [HttpGet("/{rubrique}/{slugAndId}/commentaires")]
    public async Task<IActionResult> Index(string slugAndId, CancellationToken ct) =>
        await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is { } article ? Redirect(article.FormPath) : NotFound();

    [HttpGet("/{rubrique}/{slugAndId}/commentaires/{commentId:long}")]
    public async Task<IActionResult> Show(string slugAndId, long commentId, string? reponses, [FromServices] CommentPageQuery query, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { } article)
            return NotFound();
        var page = await query.RunAsync(article, commentId, reponses, User, ct);
        return page is null ? NotFound() : View(page);
    }

    private async Task<IActionResult> SignInFirst(CommentedArticle article, CommentForm form, CancellationToken ct)
    {
        if (intake.RefusalOf(form) is { } refusal)
        {
            ModelState.AddModelError(nameof(CommentForm.Text), refusal);
            return await FormAgain(article, form, ct);
        }

        var draft = await intake.KeepAsync(form, article.Id, ct);
        return Redirect(AccountPath.SignInThen(article.DraftPath(draft)));
    }

    private async Task<IActionResult> FormAgain(CommentedArticle article, CommentForm form, CancellationToken ct, IReadOnlyList<string>? advice = null)
    {
        // Otherwise the helpers print the spent token that was posted instead of the fresh one.
        ModelState.SetModelValue(nameof(CommentForm.Token), null, null);
        ModelState.SetModelValue(nameof(CommentForm.ParentId), null, null);
        Response.StatusCode = form.Preview ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        var page = await forms.RunAsync(article, form, User.MemberId(), ct);
        return View("/Features/Comments/Form.cshtml", page with { Advice = advice ?? [] });
    }
}
