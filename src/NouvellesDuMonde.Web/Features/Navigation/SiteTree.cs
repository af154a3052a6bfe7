using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Navigation;

/// <summary>The rubriques and pages that menu, page and footer share.</summary>
public sealed class SiteTree(NewsDbContext db, SiteFrameCache cache)
{
    public ValueTask<SiteFrame> FrameAsync(CancellationToken ct) => cache.GetAsync(db, ct);

    public async ValueTask<CategoryTree> LoadAsync(CancellationToken ct) => (await FrameAsync(ct)).Rubriques;

    /// <summary>As <see cref="FrameAsync"/>, but reads again when the rubrique is not there: another node may have made it a moment ago.</summary>
    public async ValueTask<SiteFrame> FrameWithAsync(int categoryId, CancellationToken ct)
    {
        var frame = await FrameAsync(ct);
        if (frame.Rubriques.Find(categoryId) is not null)
            return frame;
        cache.Forget();
        return await FrameAsync(ct);
    }
}
