using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.Features.Account;
using NouvellesDuMonde.Web.Features.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>« Recommander » and taking it back: from the comment's own page, and by the script of an article page.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RecommendationsController(
    NewsDbContext db, RecommendComment recommend, RecommendationQuery query, LateEvictions evictions) : Controller
{
    [HttpPost("/{rubrique}/{slugAndId}/commentaires/{commentId:long}/recommandation"), IgnoreAntiforgeryToken, SameOrigin, EnableRateLimiting(RateLimits.Recommendations)]
    public Task<IActionResult> Create(string slugAndId, long commentId, CancellationToken ct) => ChangeAsync(slugAndId, commentId, false, ct);

    [HttpPost("/{rubrique}/{slugAndId}/commentaires/{commentId:long}/recommandation/retrait"), IgnoreAntiforgeryToken, SameOrigin, EnableRateLimiting(RateLimits.Recommendations)]
    public Task<IActionResult> Delete(string slugAndId, long commentId, CancellationToken ct) => ChangeAsync(slugAndId, commentId, true, ct);

    /// <summary>For the script: what this reader recommends under the article. Nobody signed in: 204.</summary>
    [HttpGet("/commentaires/recommandes")]
    public async Task<IActionResult> Mine(int article, CancellationToken ct) =>
        User.MemberId() is { } memberId ? Json(await query.UnderAsync(article, memberId, ct)) : NoContent();

    private async Task<IActionResult> ChangeAsync(string slugAndId, long commentId, bool isWithdrawal, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { } article)
            return NotFound();
        var isScript = Request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);
        if (User.MemberId() is not { } memberId)
            return isScript ? Unauthorized() : SignInFirst(article.PathOf(commentId));
        var outcome = await recommend.RunAsync(new RecommendationOrder(commentId, memberId, isWithdrawal), ct);
        if (outcome.IsDone)
            evictions.Want(PageTags.Article(article.Id));
        if (isScript)
            return outcome.IsDone ? Json(await query.OfAsync(commentId, memberId, ct)) : UnprocessableEntity(new { outcome.Refusal });
        if (outcome.Refusal is not null)
            TempData["Flash"] = outcome.Refusal;
        return Redirect(article.PathOf(commentId));
    }

    private LocalRedirectResult SignInFirst(string path)
    {
        TempData["Flash"] = "Connectez-vous ou créez un compte pour recommander un commentaire.";
        return LocalRedirect(AccountPath.SignInThen(path));
    }
}
