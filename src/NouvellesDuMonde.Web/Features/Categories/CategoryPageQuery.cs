using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Navigation;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Categories;

public sealed class CategoryPageQuery(NewsDbContext db, SiteTree tree)
{
    /// <returns><c>null</c> when there is no such rubrique or no such page of it.</returns>
    public async Task<CategoryPage?> LoadAsync(string slug, int page, CancellationToken ct)
    {
        var rubriques = await tree.LoadAsync(ct);
        if (rubriques.Find(slug) is not { } rubrique)
            return null;
        var listing = await db.ArticleListings.ListedIn(rubrique.Id).ToListingAsync(l => l.Article, $"/{slug}", page, ct);
        return listing is null
            ? null
            : new CategoryPage(rubrique, rubriques.PathTo(rubrique.Id), [.. rubriques.ChildrenOf(rubrique.Id)], listing);
    }
}
