using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media.Images;

namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>Makes what an image lacks, then lets the pages that show it know.</summary>
public sealed class MakeRenditions(
    NewsDbContext db, IMediaStore store, ImageTool tool, RenditionFiles files, MediaPages pages, RerenderArticles rerender,
    TimeProvider time, ILogger<MakeRenditions> logger)
{
    /// <param name="budget">No further file is begun after it.</param>
    public async Task<RenditionsMade> RunAsync(string storedName, TimeSpan budget, CancellationToken ct)
    {
        var started = time.GetTimestamp();
        if (await tool.WritesAvifAsync(ct) is not { } hasAvif)
            return RenditionsMade.NoTool;
        var asset = await db.Media.SingleOrDefaultAsync(m => m.StoredName == storedName, ct);
        if (asset is null)
        {
            // Deleted while its files were being made.
            store.DeleteFolder(RenditionSet.FolderOf(storedName));
            return RenditionsMade.Done;
        }

        var set = new RenditionSet(asset.Focus, hasAvif);
        if (asset.RenditionState == RenditionState.Made && (asset.Renditions is null || asset.Renditions == set.ToString()))
            return RenditionsMade.Done;
        try
        {
            var still = await StillAsync(asset, ct);
            if (still is not null && !await files.MakeAsync(still, set, () => time.GetElapsedTime(started) < budget, ct))
                return RenditionsMade.Unfinished;
            await ShowAsync(asset, still is null ? null : set, ct);
            return RenditionsMade.Done;
        }
        catch (Exception e) when (e is ImageToolException or IOException or UnauthorizedAccessException)
        {
            return await FailAsync(asset, e, ct);
        }
    }

    /// <returns><c>null</c> for an animation: its first picture alone would not be what the editor chose.</returns>
    private async Task<SourceImage?> StillAsync(MediaAsset asset, CancellationToken ct)
    {
        var file = store.Find(asset.StoredName!) ?? throw new ImageToolException("Le fichier n’est plus dans la médiathèque.");
        var image = ImageFile.Read(await File.ReadAllBytesAsync(file, ct))
            ?? throw new ImageToolException("Le fichier n’est pas une image entière.");
        return image.Frames > 1 ? null : new SourceImage(asset.StoredName!, file, image.Width, image.Height);
    }

    private async Task ShowAsync(MediaAsset asset, RenditionSet? set, CancellationToken ct)
    {
        // The point may have moved in the meantime; the message of that move makes the next set.
        await db.Entry(asset).ReloadAsync(ct);
        if (set is not null && asset.Focus != set.Focus)
            return;
        var now = time.GetUtcNow().UtcDateTime;
        if (asset.Renditions is { } old && old != set?.ToString())
            db.Outbox.Add(RenditionMessages.Forget(asset.StoredName!, old, now));
        asset.ShowRenditions(set);
        await pages.EvictAsync(asset.Id, ct);
        await db.SaveChangesAsync(ct);
        await rerender.RunAsync(db.Articles.Showing(asset.Id), ct);
    }

    private async Task<RenditionsMade> FailAsync(MediaAsset asset, Exception e, CancellationToken ct)
    {
        var isWorthAnother = asset.FailRenditions(e is ImageToolException ? e.Message : "Le fichier n’a pas pu être lu ou écrit.");
        logger.LogWarning("Renditions of media {Id} failed, attempt {Attempt}: {Error}", asset.Id, asset.RenditionFailures, e.Message);
        await db.SaveChangesAsync(ct);
        return isWorthAnother ? RenditionsMade.FailedForNow : RenditionsMade.Failed;
    }
}

public enum RenditionsMade
{
    Done,

    /// <summary>The budget was used up; another run goes on.</summary>
    Unfinished,

    /// <summary>Another try is worth it, later.</summary>
    FailedForNow,

    /// <summary>Given up.</summary>
    Failed,

    /// <summary>Nothing was tried: the programs are not on this machine.</summary>
    NoTool,
}
