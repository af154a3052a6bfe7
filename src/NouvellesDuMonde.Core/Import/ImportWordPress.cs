using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Import.Wxr;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Core.Import;

/// <summary>
/// Brings a WordPress export in: people, categories and tags, pictures, posts and pages, comments, old addresses. Repeatable:
/// what was imported before, found by its import key, is left as it is; an import that was interrupted goes on where it stood.
/// </summary>
public sealed class ImportWordPress(NewsDbContext db, IMediaStore mediaStore, IOptions<SiteOptions> site, TimeProvider time)
{
    private const int RerenderedAtOnce = 200;

    /// <exception cref="WxrFormatException">The export is broken. Nothing was written: it is read to its end before.</exception>
    public async Task<ImportReport> RunAsync(ImportWordPressInput input, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var survey = WxrSurvey.Of(input.Path, (reader, items) => ReportReading(progress, reader, items), ct);
        var run = new ImportRun(input, survey, site.Value, time.GetUtcNow().UtcDateTime, progress);
        NoteLeftOut(run);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await LeaveFileUnmappedAsync(ct);
            await ImportAsync(run, ct);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
            db.ChangeTracker.Clear();
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        if (run is { IsDryRun: false, UploadsFolder: not null } && run.Report.Changes > 0)
            await new OrderRenditions(db, time).RunAsync(ct);
        return run.Report;
    }

    private async Task ImportAsync(ImportRun run, CancellationToken ct)
    {
        var vocabulary = new ImportVocabulary(db, run);
        var attachments = new ImportAttachments(db, run, run.UploadsFolder is { } folder ? new UploadsFolder(folder, mediaStore) : null);
        await vocabulary.RunAsync(ct);
        await attachments.RunAsync(ct);
        await new ImportArticles(db, run, vocabulary, attachments).RunAsync(ct);
        await new ImportAddresses(db, run).AddOthersAsync(ct);
        if (run.HasNewFilesForOldRecords)
            await RerenderAsync(run.KeyPrefix, ct);
        if (run.IsDryRun || run.Report.Changes == 0)
            return;

        db.Evict(run.NowUtc, PageTags.Site);
        await db.SaveChangesAsync(ct);
    }

    // SQLite maps its file into memory for readers; an import, which writes it from end to end, would hold all of it.
    private async Task LeaveFileUnmappedAsync(CancellationToken ct)
    {
        if (!db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal))
            return;
        await db.Database.OpenConnectionAsync(ct);
        await using var pragma = db.Database.GetDbConnection().CreateCommand();
        pragma.CommandText = "PRAGMA mmap_size=0";
        await pragma.ExecuteNonQueryAsync(ct);
    }

    // Articles of an earlier run show the pictures whose files came with this one.
    private async Task RerenderAsync(string keyPrefix, CancellationToken ct)
    {
        var rerender = new RerenderArticles(db, new ComposeBody(db, site), time);
        var ids = await db.Articles.Where(a => a.ImportKey!.StartsWith(keyPrefix) && a.BodySource.Contains("data-media="))
            .Select(a => a.Id).ToListAsync(ct);
        foreach (var chunk in ids.Chunk(RerenderedAtOnce))
            await rerender.RunAsync(db.Articles.Where(a => chunk.Contains(a.Id)), ct);
    }

    private static void NoteLeftOut(ImportRun run)
    {
        foreach (var (type, count) in run.Survey.OtherTypes)
            run.Report.Skipped.Add($"élément de type « {type} »", count);
        if (run.Survey.RemovedCharacters > 0)
            run.Report.Converted.Add("caractère que XML interdit : retiré", (int)Math.Min(run.Survey.RemovedCharacters, int.MaxValue));
    }

    private static void ReportReading(IProgress<ImportProgress>? progress, WxrReader reader, int items)
    {
        if (items % 500 == 0)
            progress?.Report(new ImportProgress("Lecture", (double)reader.BytesRead / Math.Max(1, reader.TotalBytes), items));
    }
}
