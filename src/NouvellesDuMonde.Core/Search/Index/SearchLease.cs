using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Search.Index;

/// <summary>One node at a time works on what is pending: two would count the same words. A node that died loses its turn after a minute.</summary>
internal sealed class SearchLease(NewsDbContext db, TimeProvider time)
{
    /// <summary>Longer than a handler may run.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);

    private const string SettingKey = "search-worker";

    public async Task<bool> TryTakeAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (free, taken) = (Moment(now), Moment(now + Length));
        var held = await db.Settings.Where(s => s.Key == SettingKey).Select(s => s.Value).SingleOrDefaultAsync(ct);
        if (held is not null)
        {
            // Whoever writes over the same value first has it.
            return string.CompareOrdinal(held, free) <= 0
                && await db.Settings.Where(s => s.Key == SettingKey && s.Value == held).ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, taken), ct) == 1;
        }

        db.Settings.Add(new Setting(SettingKey, taken));
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    public async Task GiveBackAsync()
    {
        var free = Moment(DateTime.UnixEpoch);
        await db.Settings.Where(s => s.Key == SettingKey).ExecuteUpdateAsync(s => s.SetProperty(x => x.Value, free), CancellationToken.None);
    }

    /// <summary>JSON, as every setting, and in the order of time.</summary>
    private static string Moment(DateTime utc) => JsonSerializer.Serialize(utc.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
}
