using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Settings;

internal static class SettingWrites
{
    /// <summary>Puts settings in the place of those of before; the caller saves.</summary>
    /// <param name="values">By key; <c>null</c> takes a setting away.</param>
    public static async Task PutSettingsAsync(this NewsDbContext db, IReadOnlyDictionary<string, string?> values, CancellationToken ct)
    {
        string[] keys = [.. values.Keys];
        var stored = await db.Settings.Where(s => keys.Contains(s.Key)).ToDictionaryAsync(s => s.Key, ct);
        foreach (var (key, value) in values)
        {
            if (stored.TryGetValue(key, out var setting) && value is not null)
                setting.Value = value;
            else if (setting is not null)
                db.Settings.Remove(setting);
            else if (value is not null)
                db.Settings.Add(new Setting(key, value));
        }
    }
}
