using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Navigation;

/// <summary>
/// The rubriques of the site, in memory until something that every page shows changes (<see cref="PageTags.Site"/>): the same eviction
/// that throws out the pages, so the tree is never older than they are.
/// </summary>
public sealed class SiteTreeCache
{
    private readonly Lock gate = new();
    private CategoryTree? tree;
    private int version;

    public async ValueTask<CategoryTree> GetAsync(NewsDbContext db, CancellationToken ct)
    {
        int before;
        lock (gate)
        {
            if (tree is not null)
                return tree;
            before = version;
        }

        var loaded = await CategoryTree.LoadAsync(db.Categories, ct);
        lock (gate)
        {
            // What was read before a change must not outlive it.
            if (before == version)
                tree = loaded;
        }

        return loaded;
    }

    public void Forget()
    {
        lock (gate)
        {
            tree = null;
            version++;
        }
    }
}
