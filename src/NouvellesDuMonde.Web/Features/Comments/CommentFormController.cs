using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>The form on a page of its own: needs no script, is never cached.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CommentFormController(NewsDbContext db, CommentFormQuery forms, FormTokens tokens) : Controller
{
    [HttpGet("/{rubrique}/{slugAndId}/commenter")]
    public async Task<IActionResult> New(string slugAndId, long? reponse, Guid? brouillon, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { } article)
            return NotFound();
        var form = new CommentForm { ParentId = reponse, DraftId = brouillon };
        return View("/Features/Comments/Form.cshtml", await forms.RunAsync(article, form, User.MemberId(), ct));
    }

    /// <summary>A refused comment, to be corrected and sent as a new one.</summary>
    [HttpGet("/{rubrique}/{slugAndId}/commentaires/{commentId:long}/reprise"), Authorize]
    public async Task<IActionResult> Rewrite(string slugAndId, long commentId, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { } article
            || await forms.RefusedAsync(article, commentId, User.MemberId() ?? 0, ct) is not { } form)
            return NotFound();
        var page = await forms.RunAsync(article, form, User.MemberId(), ct);
        return View("/Features/Comments/Form.cshtml", page with { IsRewrite = true });
    }

    /// <summary>For the script of an article page, which comes from a cache and knows neither the reader nor the hour.</summary>
    [HttpGet("/commentaires/jeton")]
    public IActionResult Token(int article)
    {
        var memberId = User.MemberId();
        return Json(new { token = tokens.Issue(article, memberId), signedIn = memberId is not null });
    }
}
