using System.Text.Json;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>Puts the site's own lists into use. Every node judges the next comment by them.</summary>
public sealed class SaveWordLists(NewsDbContext db)
{
    public async Task<IReadOnlyList<FieldRefusal>> RunAsync(WordListsInput input, CancellationToken ct)
    {
        if (input.Refusals().ToList() is { Count: > 0 } refusals)
            return refusals;
        await db.PutSettingsAsync(new Dictionary<string, string?>
        {
            [WordLists.BannedKey] = Json(input.BannedWords, DefaultWords.Banned),
            [WordLists.SuspectKey] = Json(input.SuspectWords, DefaultWords.Suspect),
            [WordLists.WeakKey] = Json(input.WeakWords, DefaultWords.Weak),
            [WordLists.VersionKey] = WordLists.NewVersion(),
        }, ct);
        await db.SaveChangesAsync(ct);
        return [];
    }

    private static string? Json(string? typed, IReadOnlyList<string> standard) =>
        WordListsInput.Own(typed, standard) is { } lines ? JsonSerializer.Serialize([.. lines], WordsJson.Default.StringArray) : null;
}
