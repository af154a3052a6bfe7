using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;
using NouvellesDuMonde.Core.Media;

namespace NouvellesDuMonde.Core.Import;

/// <summary>
/// Attachments as media records, with their files where a copy of the uploads is at hand. Done before the posts: a post may show
/// a picture that comes later in the export.
/// </summary>
internal sealed class ImportAttachments(NewsDbContext db, ImportRun run, UploadsFolder? uploads)
{
    private const int BatchSize = 200;

    private int lastPretendedId;

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var batch in run.Batches("Images", BatchSize, ct, "attachment"))
        {
            var attachments = batch.DistinctBy(run.Key).ToDictionary(run.Key, item => item);
            var known = await KnownAsync(attachments.Keys, ct);
            foreach (var (key, item) in attachments)
            {
                if (known.TryGetValue(key, out var asset))
                    await AttachAsync(asset, item, key, ct);
                else
                    known[key] = asset = await AddAsync(item, key, ct);
            }

            await SaveAsync(ct);
            foreach (var (key, item) in attachments)
                run.Attachments.Add(item.Id, IdOf(known[key]), UrlOf(item), item.ParentId, item.MenuOrder);
        }
    }

    /// <summary>Records for pictures of the old site that posts show although the export holds no attachment for them.</summary>
    public async Task AddUnlistedAsync(IEnumerable<WxrItem> posts, CancellationToken ct)
    {
        var urls = posts.SelectMany(post => UnlistedImages.In(post.Content, run.Survey.Site))
            .Where(url => run.Attachments.ByUrl(url) is null)
            .DistinctBy(url => AttachmentIndex.OriginalOf(AttachmentIndex.PathOf(url)), StringComparer.OrdinalIgnoreCase).ToList();
        if (urls.Count == 0)
            return;

        var keys = urls.ToDictionary(url => run.Key("image", AttachmentIndex.OriginalOf(AttachmentIndex.PathOf(url))), url => url);
        var known = await KnownAsync(keys.Keys, ct);
        foreach (var (key, url) in keys)
        {
            var item = new WxrItem { AttachmentUrl = url };
            if (!known.ContainsKey(key))
                known[key] = await AddAsync(item, key, ct);
        }

        await SaveAsync(ct);
        foreach (var (key, url) in keys)
            run.Attachments.AddAddress(url, IdOf(known[key]));
    }

    private async Task<Dictionary<string, MediaAsset>> KnownAsync(IEnumerable<string> keys, CancellationToken ct) =>
        (await keys.InChunksAsync(chunk => db.Media.Where(m => chunk.Contains(m.ImportKey!)), ct)).ToDictionary(m => m.ImportKey!);

    // A later run may bring the files that an earlier one lacked.
    private async Task AttachAsync(MediaAsset asset, WxrItem item, string key, CancellationToken ct)
    {
        run.Report.Add(ImportedKind.Media, added: 0, known: 1);
        if (asset.StoredName is not null || await TakeAsync(item, key, ct) is not { } file)
            return;
        asset.Attach(file);
        db.Entry(asset).State = EntityState.Modified;
        run.HasNewFilesForOldRecords = true;
    }

    private async Task<MediaAsset> AddAsync(WxrItem item, string key, CancellationToken ct)
    {
        var asset = AttachmentRecord.Of(item, key, run);
        run.Report.Add(ImportedKind.Media, added: 1, known: 0);
        if (await TakeAsync(item, key, ct) is { } file)
            asset.Attach(file);
        if (!run.IsDryRun)
            db.Media.Add(asset);
        return asset;
    }

    private async Task<StoredFile?> TakeAsync(WxrItem item, string key, CancellationToken ct)
    {
        if (uploads is null || run.IsDryRun)
            return null;
        var file = await uploads.TakeAsync(AttachmentIndex.PathOf(UrlOf(item)), key, ct);
        if (file is null)
            run.Report.Skipped.Add("fichier absent du dossier des images, ou qui n’est pas une image JPEG, PNG, WebP ou GIF");
        else
            run.Report.Add(ImportedKind.File, added: 1, known: 0);
        return file;
    }

    private async Task SaveAsync(CancellationToken ct)
    {
        if (!run.IsDryRun)
            await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    // On a dry run the records have no id yet; the conversion of texts wants one.
    private int IdOf(MediaAsset asset) => asset.Id > 0 ? asset.Id : ++lastPretendedId;

    private static string UrlOf(WxrItem item) => item.AttachmentUrl.Length > 0 ? item.AttachmentUrl : item.GlobalId;
}
