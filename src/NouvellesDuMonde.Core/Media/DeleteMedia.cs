using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Core.Media;

/// <summary>Removes an image that nothing shows, record and file.</summary>
public sealed class DeleteMedia(NewsDbContext db, IMediaStore store)
{
    public async Task<Outcome> RunAsync(int id, CancellationToken ct)
    {
        var asset = await db.Media.SingleOrDefaultAsync(m => m.Id == id, ct);
        if (asset is null)
            return Outcome.Refused("Cette image n’existe plus.");
        var isUsed = await db.Articles.AnyAsync(a => a.LeadMediaId == id, ct) || await db.Authors.AnyAsync(a => a.PhotoMediaId == id, ct)
            || await db.Articles.Showing(id).AnyAsync(ct);
        if (isUsed)
            return Outcome.Refused("Cette image est utilisée : retirez-la d’abord des textes qui la montrent.");
        db.Media.Remove(asset);
        await db.SaveChangesAsync(ct);
        if (asset.StoredName is { } file)
        {
            store.Delete(file);
            store.DeleteFolder(RenditionSet.FolderOf(file));
        }

        return Outcome.Done;
    }
}
