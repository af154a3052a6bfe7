using System.Text.Json;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>Takes in a list of another system in the place of the one before, or takes it away.</summary>
public sealed class ImportWordList(NewsDbContext db)
{
    /// <param name="words"><c>null</c> takes the list away.</param>
    public async Task RunAsync(ImportedWords? words, CancellationToken ct)
    {
        await db.PutSettingsAsync(new Dictionary<string, string?>
        {
            [ImportedWords.Key] = words is null ? null : JsonSerializer.Serialize(words, WordsJson.Default.ImportedWords),
            [WordLists.VersionKey] = WordLists.NewVersion(),
        }, ct);
        await db.SaveChangesAsync(ct);
    }
}
