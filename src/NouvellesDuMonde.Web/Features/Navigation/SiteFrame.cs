using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Navigation;

/// <summary>What stands around every page: the rubriques of the menu, the pages of the site in the footer.</summary>
public sealed record SiteFrame(CategoryTree Rubriques, IReadOnlyList<PageLink> Pages)
{
    private const int MaxPages = 30;

    public static async Task<SiteFrame> LoadAsync(NewsDbContext db, CancellationToken ct) => new(
        await CategoryTree.LoadAsync(db.Categories, ct),
        await db.Articles.PublishedPages().OrderBy(p => p.Headline).Take(MaxPages).Select(p => new PageLink(p.Headline, p.Slug)).ToListAsync(ct));
}

public sealed record PageLink(string Headline, string Slug);
