using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Search.Analysis;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>Indexes every article again, batch by batch: by hand, and by itself when the analyser of this version reads otherwise.</summary>
public sealed class RebuildSearch(NewsDbContext db, PendingSearch pending, IOptions<SearchOptions> options, TimeProvider time)
{
    private const string SettingKey = "search-version";
    internal const int BatchSize = 100;

    /// <summary>JSON, as every setting.</summary>
    private string CurrentVersion => $"\"{FrenchAnalyzer.Version}{(options.Value.UsesTermTable(db) ? "-terms" : "")}\"";

    public async Task RunAsync(IProgress<RebuildProgress>? progress, CancellationToken ct)
    {
        await BeginAsync(ct);
        var (done, total) = (0, await db.Articles.Published().CountAsync(ct));
        for (var (after, count) = (0, BatchSize); count == BatchSize;)
        {
            (after, count) = await IndexBatchAsync(after, ct);
            progress?.Report(new RebuildProgress(done += count, total, IsSecondPass: false));
        }

        for (var (pass, batch) = (0, int.MaxValue); batch > 0;)
        {
            batch = await pending.RunBatchAsync(ct);
            progress?.Report(new RebuildProgress(Math.Min(pass += batch, total), total, IsSecondPass: true));
        }

        await NoteVersionAsync(ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>At every start: asks for a rebuild, once, if the index is of another version or articles are missing from it.</summary>
    public async Task<bool> AskIfOutdatedAsync(CancellationToken ct)
    {
        var version = await db.Settings.Where(s => s.Key == SettingKey).Select(s => s.Value).SingleOrDefaultAsync(ct);
        if (version == CurrentVersion)
            return false;
        var isNeeded = await db.Articles.Published().AnyAsync(a => version != null || !db.SearchDocuments.Any(d => d.ArticleId == a.Id), ct);
        if (isNeeded)
            db.Outbox.Add(RebuildSearchHandler.Message(null, time.GetUtcNow().UtcDateTime));
        await NoteVersionAsync(ct);
        try
        {
            await db.SaveChangesAsync(ct);
            return isNeeded;
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            // Another node has started at the same moment and asked already.
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>The vocabulary is counted from nothing; documents of what is no longer public go.</summary>
    internal async Task BeginAsync(CancellationToken ct)
    {
        await db.SearchWordKeys.ExecuteDeleteAsync(ct);
        await db.SearchWords.ExecuteDeleteAsync(ct);
        if (!options.Value.UsesTermTable(db))
            await db.SearchTerms.ExecuteDeleteAsync(ct);
        await db.SearchDocuments.Where(d => !db.Articles.Published().Any(a => a.Id == d.ArticleId)).ExecuteDeleteAsync(ct);
    }

    /// <returns>The last article indexed, and how many: less than <see cref="BatchSize"/> when there are no more.</returns>
    internal async Task<(int Last, int Count)> IndexBatchAsync(int afterId, CancellationToken ct)
    {
        var batch = await db.Articles.Published().WithParts().Where(a => a.Id > afterId).OrderBy(a => a.Id).Take(BatchSize).ToListAsync(ct);
        var documents = await new SearchIndexing(db, options.Value.UsesTermTable(db)).RunAsync(batch, ct);
        foreach (var document in documents)
            document.CountAgain();
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return (batch.Count == 0 ? afterId : batch[^1].Id, batch.Count);
    }

    private async Task NoteVersionAsync(CancellationToken ct)
    {
        if (await db.Settings.SingleOrDefaultAsync(s => s.Key == SettingKey, ct) is { } setting)
            setting.Value = CurrentVersion;
        else
            db.Settings.Add(new Setting(SettingKey, CurrentVersion));
    }
}

/// <param name="IsSecondPass">Vocabulary and « À lire aussi », after the index itself.</param>
public sealed record RebuildProgress(int Done, int Total, bool IsSecondPass);

/// <summary>A rebuild in the background, some seconds at a time; the payload is the last article done.</summary>
internal sealed class RebuildSearchHandler(NewsDbContext db, RebuildSearch rebuild, TimeProvider time) : IOutboxHandler
{
    private const string OutboxKind = "search-rebuild";

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(5);

    public string Kind => OutboxKind;

    public static OutboxMessage Message(int? afterId, DateTime nowUtc) => new(OutboxKind, afterId?.ToString(CultureInfo.InvariantCulture) ?? "", nowUtc);

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        if (payload == "")
            await rebuild.BeginAsync(ct);
        var started = time.GetTimestamp();
        var (after, count) = (payload == "" ? 0 : int.Parse(payload, CultureInfo.InvariantCulture), RebuildSearch.BatchSize);
        while (count == RebuildSearch.BatchSize && time.GetElapsedTime(started) < Turn)
            (after, count) = await rebuild.IndexBatchAsync(after, ct);
        var now = time.GetUtcNow().UtcDateTime;
        db.Outbox.Add(count < RebuildSearch.BatchSize ? PendingSearchHandler.Message(now) : Message(after, now));
        await db.SaveChangesAsync(ct);
    }
}
