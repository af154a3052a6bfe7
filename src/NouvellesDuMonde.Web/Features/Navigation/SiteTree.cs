using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Navigation;

/// <summary>The rubriques: menu, page and footer share them.</summary>
public sealed class SiteTree(NewsDbContext db, SiteTreeCache cache)
{
    public ValueTask<CategoryTree> LoadAsync(CancellationToken ct) => cache.GetAsync(db, ct);

    /// <summary>As <see cref="LoadAsync"/>, but reads again when the rubrique is not there: another node may have made it a moment ago.</summary>
    public async ValueTask<CategoryTree> LoadWithAsync(int categoryId, CancellationToken ct)
    {
        var tree = await cache.GetAsync(db, ct);
        if (tree.Find(categoryId) is not null)
            return tree;
        cache.Forget();
        return await cache.GetAsync(db, ct);
    }
}
