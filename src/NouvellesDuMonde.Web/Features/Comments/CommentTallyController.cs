using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>
/// How many comments an article has by now, for the script that says so while somebody reads. Kept like a page until a comment
/// changes it: however many readers ask, the database answers once.
/// </summary>
public sealed class CommentTallyController(NewsDbContext db) : Controller
{
    [HttpGet("/{rubrique}/{slugAndId}/commentaires/nombre"), PublicPage]
    public async Task<IActionResult> Show(string slugAndId, CancellationToken ct)
    {
        if (await CommentedArticle.FindAsync(db.Articles, slugAndId, ct) is not { } article)
            return NotFound();
        HttpContext.TagPage(PageTags.Article(article.Id));
        return Content(article.CommentCount.ToString(CultureInfo.InvariantCulture), "text/plain; charset=utf-8");
    }
}
