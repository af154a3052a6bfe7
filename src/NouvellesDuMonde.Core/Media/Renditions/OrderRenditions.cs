using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>Asks for the renditions of images that lack them: in the background, what readers see first comes first.</summary>
public sealed class OrderRenditions(NewsDbContext db, TimeProvider time)
{
    private const int BatchSize = 500;

    /// <summary>Of all images; those that had failed get another chance.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var ids = await LackingAsync(ct);
        foreach (var batch in ids.Chunk(BatchSize))
        {
            var media = await db.Media.Where(m => batch.Contains(m.Id)).ToDictionaryAsync(m => m.Id, ct);
            foreach (var id in batch)
                Order(media[id]);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        return ids.Count;
    }

    /// <summary>Of one image.</summary>
    public async Task<Outcome> RunAsync(int id, CancellationToken ct)
    {
        if (await db.Media.SingleOrDefaultAsync(m => m.Id == id && m.StoredName != null, ct) is not { } asset)
            return Outcome.Refused("Cette image n’a pas de fichier.");
        Order(asset);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }

    /// <summary>Ids of images without (current) renditions: those of the newest articles first, then the newest images.</summary>
    public async Task<IReadOnlyList<int>> LackingAsync(CancellationToken ct)
    {
        var lacking = await db.Media.LackingRenditions().OrderByDescending(m => m.AddedUtc).ThenByDescending(m => m.Id).Select(m => m.Id).ToListAsync(ct);
        var leads = await db.Articles.Published().Newest().Where(a => a.LeadMediaId != null).Take(BatchSize).Select(a => a.LeadMediaId!.Value).ToListAsync(ct);
        var wanted = lacking.ToHashSet();
        return [.. leads.Where(wanted.Contains).Concat(lacking).Distinct()];
    }

    private void Order(MediaAsset asset)
    {
        asset.WantRenditions();
        db.Outbox.Add(RenditionMessages.Make(asset.StoredName!, time.GetUtcNow().UtcDateTime));
    }
}
