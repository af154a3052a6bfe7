using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Core.Media;

/// <summary>Corrects what is said of an image, wherever it shows.</summary>
public sealed class DescribeMedia(NewsDbContext db, MediaPages pages, RerenderArticles rerender, TimeProvider time)
{
    public async Task<Saved> RunAsync(int id, MediaInput input, CancellationToken ct)
    {
        var asset = await db.Media.SingleOrDefaultAsync(m => m.Id == id, ct);
        if (asset is null)
            return Saved.Refused(nameof(input.Alt), "Cette image n’existe plus.");
        var errors = input.Errors().ToList();
        if (errors.Count > 0)
            return Saved.Refused(errors);
        asset.Describe(input.Description);
        if (input.Focus is { } focus && asset.MoveFocus(focus) && asset.StoredName is { } file)
            db.Outbox.Add(RenditionMessages.Make(file, time.GetUtcNow().UtcDateTime));
        await pages.EvictAsync(id, ct);
        await db.SaveChangesAsync(ct);
        await rerender.RunAsync(db.Articles.Showing(id), ct);
        return Saved.As(id);
    }
}
