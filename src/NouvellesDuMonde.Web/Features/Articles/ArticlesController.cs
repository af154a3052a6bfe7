using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.Features.Redirects;

namespace NouvellesDuMonde.Web.Features.Articles;

public sealed class ArticlesController(ArticlePageQuery query, OldAddresses oldAddresses) : Controller
{
    [HttpGet("/{rubrique}/{slugAndId}"), PublicPage]
    public async Task<IActionResult> Show(string slugAndId, CancellationToken ct)
    {
        var text = ArticlePath.IdIn(slugAndId) is { } id ? await query.FindAsync(id, ct) : null;
        if (text is not { Status: ArticleStatus.Published or ArticleStatus.Withdrawn } || await query.LoadAsync(text, ct) is not { } page)
            return NotFound();
        if (page.Path != Request.Path)
            return await MovedAsync(page, ct);
        HttpContext.TagPage([PageTags.Site, .. TagsOf(page)]);
        if (text.Status == ArticleStatus.Published)
            return View(page);
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Withdrawn", page);
    }

    /// <summary>An address of the old site may happen to end in a number: what the import wrote down goes before the id.</summary>
    private async Task<IActionResult> MovedAsync(ArticlePage page, CancellationToken ct) =>
        (await oldAddresses.FindAsync(Request.Path + Request.QueryString, ct) ?? new MovedAddress(page.Path)).ToResult();

    private static IEnumerable<string> TagsOf(ArticlePage page) =>
    [
        PageTags.Article(page.Text.Id), PageTags.Category(page.Rubrique.Id),
        .. page.Byline.Select(b => PageTags.Author(b.AuthorId)), .. page.Subjects.Select(s => PageTags.Tag(s.TagId)),
        .. page.Related.Concat(page.More).Select(m => PageTags.Article(m.Id)),
    ];
}
