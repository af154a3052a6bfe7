using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>An author's second thoughts: changing a comment for a few minutes, taking it back at any time.</summary>
[Authorize, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CommentRevisionsController(NewsDbContext db, RevisionPageQuery pages, CommentIntake intake) : Controller
{
    private const string Comment = "/{rubrique}/{slugAndId}/commentaires/{commentId:long}";

    [HttpGet(Comment + "/modifier")]
    public async Task<IActionResult> Edit(string slugAndId, long commentId, CancellationToken ct) =>
        await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is { } article
            ? await PageAsync(article, commentId, new CommentForm(), [], ct)
            : NotFound();

    [HttpPost(Comment + "/modifier"), EnableRateLimiting(RateLimits.Comments)]
    public async Task<IActionResult> Update(string slugAndId, long commentId, CommentForm form, [FromServices] ReviseComment revise, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { } article)
            return NotFound();
        if (form.Preview)
            return await PageAsync(article, commentId, form, [], ct);
        var input = await intake.ReadAsync(HttpContext, form, article.Id, User.MemberId() ?? 0, ct);
        var receipt = await revise.RunAsync(input with { RevisedId = commentId }, ct);
        if (receipt.IsStored)
            return Redirect(article.PathOf(commentId));
        if (receipt.Refusal is not null)
            ModelState.AddModelError(receipt.Field ?? "", receipt.Refusal);
        return await PageAsync(article, commentId, form, receipt.Advice, ct);
    }

    [HttpPost(Comment + "/suppression")]
    public async Task<IActionResult> Delete(string slugAndId, long commentId, [FromServices] RemoveComment remove, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { } article)
            return NotFound();
        var outcome = await remove.RunAsync(commentId, User.MemberId() ?? 0, ct);
        TempData["Flash"] = outcome.Refusal ?? "Votre commentaire est supprimé.";
        return Redirect(article.PathOf(commentId));
    }

    private async Task<IActionResult> PageAsync(CommentedArticle article, long commentId, CommentForm form, IReadOnlyList<string> advice, CancellationToken ct)
    {
        if (await pages.RunAsync(article, commentId, form, User.MemberId() ?? 0, ct) is not { } page)
            return NotFound();
        // Otherwise the helpers print the spent token that was posted instead of the fresh one.
        ModelState.SetModelValue(nameof(CommentForm.Token), null, null);
        if (ModelState.ErrorCount > 0 || advice.Count > 0)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("/Features/Comments/Revise.cshtml", page with { Writing = page.Writing with { Advice = advice } });
    }
}
