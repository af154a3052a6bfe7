using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>Takes in a list of another system in the place of the one before, or takes it away.</summary>
public sealed class ImportWordList(NewsDbContext db)
{
    /// <param name="words"><c>null</c> takes the list away.</param>
    public async Task RunAsync(ImportedWords? words, CancellationToken ct)
    {
        var stored = await db.Settings.Where(s => s.Key == ImportedWords.Key || s.Key == WordLists.VersionKey).ToDictionaryAsync(s => s.Key, ct);
        Write(stored, ImportedWords.Key, words is null ? null : JsonSerializer.Serialize(words, WordsJson.Default.ImportedWords));
        Write(stored, WordLists.VersionKey, $"\"{Guid.NewGuid()}\"");
        await db.SaveChangesAsync(ct);
    }

    private void Write(Dictionary<string, Setting> stored, string key, string? value)
    {
        if (stored.TryGetValue(key, out var setting) && value is not null)
            setting.Value = value;
        else if (setting is not null)
            db.Settings.Remove(setting);
        else if (value is not null)
            db.Settings.Add(new Setting(key, value));
    }
}
