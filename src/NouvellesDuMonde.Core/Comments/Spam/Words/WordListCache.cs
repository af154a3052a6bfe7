using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// Keeps the lists ready between comments. A comment reads a stamp of a few bytes; the lists themselves, perhaps a megabyte, only when
/// it is another than that of the lists at hand.
/// </summary>
public sealed class WordListCache(IOptions<SiteOptions> site)
{
    private static readonly string[] Keys = [WordLists.BannedKey, WordLists.SuspectKey, WordLists.WeakKey, ImportedWords.Key, WordLists.VersionKey];

    private Entry? kept;

    public async Task<WordLists> ReadAsync(NewsDbContext db, CancellationToken ct)
    {
        var version = await db.Settings.Where(s => s.Key == WordLists.VersionKey).Select(s => s.Value).SingleOrDefaultAsync(ct);
        if (Volatile.Read(ref kept) is { } ready && ready.Version == version)
            return ready.Lists;
        // The stamp once more with the lists: one of another node may have changed in between.
        var settings = await db.Settings.AsNoTracking().Where(s => Keys.Contains(s.Key)).ToDictionaryAsync(s => s.Key, s => s.Value, ct);
        var entry = new Entry(settings.GetValueOrDefault(WordLists.VersionKey), WordLists.Read(settings) with { Zone = site.Value.Zone });
        Volatile.Write(ref kept, entry);
        return entry.Lists;
    }

    private sealed record Entry(string? Version, WordLists Lists);
}
