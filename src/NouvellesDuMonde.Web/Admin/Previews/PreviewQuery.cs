using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Articles;
using NouvellesDuMonde.Web.Features.Pages;

namespace NouvellesDuMonde.Web.Admin.Previews;

/// <summary>The saved text in the public page's own record, whatever its state, its body rendered as a publication would do it now.</summary>
public sealed class PreviewQuery(NewsDbContext db, ArticlePageQuery pages, ComposeBody compose)
{
    public async Task<Preview?> RunAsync(int id, CancellationToken ct)
    {
        var saved = await db.Articles.Where(a => a.Id == id).Select(a => new
        {
            a.Kind,
            a.Status,
            a.BodySource,
            Page = new SitePage(a.Id, a.Headline, a.SeoTitle, a.Slug, a.Standfirst, a.BodyHtml, a.UpdatedUtc ?? a.PublishedUtc ?? a.SavedUtc),
        }).SingleOrDefaultAsync(ct);
        if (saved is null)
            return null;
        var html = (await compose.RunAsync(saved.BodySource, ct)).Html;
        if (saved.Kind == ArticleKind.Page)
            return new Preview(id, saved.Page.Headline, saved.Status, null, saved.Page with { BodyHtml = html });
        var text = await pages.FindAsync(id, ct);
        var article = text is null ? null : await pages.LoadAsync(text with { BodyHtml = html }, ct);
        return article is null ? null : new Preview(id, saved.Page.Headline, saved.Status, article, null);
    }
}

/// <summary>Either an article or a page of the site.</summary>
public sealed record Preview(int Id, string Headline, ArticleStatus Status, ArticlePage? Article, SitePage? Page);
