using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Navigation;

/// <summary>The rubriques, read once a request: menu, page and footer share them.</summary>
public sealed class SiteTree(NewsDbContext db)
{
    private CategoryTree? tree;

    public async ValueTask<CategoryTree> LoadAsync(CancellationToken ct) => tree ??= await CategoryTree.LoadAsync(db.Categories, ct);
}
