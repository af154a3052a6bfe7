using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Typography;
using NouvellesDuMonde.Web.Features.Articles;
using NouvellesDuMonde.Web.Features.Pages;

namespace NouvellesDuMonde.Web.Admin.Previews;

/// <summary>A text in the public page's own record, whatever its state, its body rendered as a publication would do it now.</summary>
public sealed class PreviewQuery(NewsDbContext db, ArticlePageQuery pages, ComposeBody compose)
{
    /// <param name="typed">Title, standfirst, place and text in the place of those that are saved; <c>null</c>: as it is saved.</param>
    public async Task<Preview?> RunAsync(int id, ArticleInput? typed, CancellationToken ct)
    {
        var saved = await db.Articles.Where(a => a.Id == id).Select(a => new
        {
            a.Kind,
            a.CategoryId,
            a.Status,
            a.BodySource,
            a.ScheduledForUtc,
            Page = new SitePage(a.Id, a.Headline, a.SeoTitle, a.Slug, a.Standfirst, a.BodyHtml, a.UpdatedUtc ?? a.PublishedUtc ?? a.SavedUtc),
        }).SingleOrDefaultAsync(ct);
        if (saved is null)
            return null;
        var page = saved.Page with { BodyHtml = (await compose.RunAsync(typed is null ? saved.BodySource : typed.Body ?? "", ct)).Html };
        if (typed is not null)
            page = page with { Headline = FrenchTypography.Set(typed.Headline?.Trim() ?? ""), Standfirst = FrenchTypography.Set(typed.Standfirst?.Trim() ?? "") };
        var preview = new Preview(id, page.Headline, saved.Status, null, null) { IsUnsaved = typed is not null };
        // A draft without a rubrique has no breadcrumb, no kicker and no neighbours: the text alone.
        if (saved.Kind == ArticleKind.Page || saved.CategoryId is null)
            return preview with { Page = page };
        if (await pages.FindAsync(id, ct) is not { } text)
            return null;
        text = text with
        {
            Headline = page.Headline,
            Standfirst = page.Standfirst,
            Dateline = typed is null ? text.Dateline : string.IsNullOrWhiteSpace(typed.Dateline) ? null : typed.Dateline.Trim(),
            BodyHtml = page.BodyHtml,
            PublishedUtc = saved.ScheduledForUtc ?? text.PublishedUtc,
        };
        return await pages.LoadAsync(text, ct) is { } article ? preview with { Article = article } : null;
    }
}

/// <summary>Either an article or a page of the site.</summary>
public sealed record Preview(int Id, string Headline, ArticleStatus Status, ArticlePage? Article, SitePage? Page)
{
    /// <summary>Shown as typed, and kept nowhere.</summary>
    public bool IsUnsaved { get; init; }
}
