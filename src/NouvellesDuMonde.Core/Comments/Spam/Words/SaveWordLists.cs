using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>Puts the site's own lists into use. Every node judges the next comment by them.</summary>
public sealed class SaveWordLists(NewsDbContext db)
{
    private static readonly FieldRefusal Overtaken = new(nameof(WordListsInput.Version),
        "Quelqu’un a enregistré d’autres listes pendant que vous écriviez. Ouvrez-les dans un autre onglet, reprenez ce qu’il faut, puis enregistrez de nouveau.");

    public async Task<IReadOnlyList<FieldRefusal>> RunAsync(WordListsInput input, CancellationToken ct)
    {
        if (input.Refusals().ToList() is { Count: > 0 } refusals)
            return refusals;
        var values = new Dictionary<string, string?>
        {
            [WordLists.BannedKey] = Json(input.BannedWords, DefaultWords.Banned),
            [WordLists.SuspectKey] = Json(input.SuspectWords, DefaultWords.Suspect),
            [WordLists.WeakKey] = Json(input.WeakWords, DefaultWords.Weak),
        };
        string[] keys = [.. values.Keys, WordLists.VersionKey];
        var stored = await db.Settings.AsNoTracking().Where(s => keys.Contains(s.Key)).ToDictionaryAsync(s => s.Key, s => s.Value, ct);
        if (values.All(v => v.Value == stored.GetValueOrDefault(v.Key)))
            return [];
        if ((stored.GetValueOrDefault(WordLists.VersionKey) ?? "") != (input.Version ?? ""))
            return [Overtaken];
        values[WordLists.VersionKey] = WordLists.NewVersion();
        await db.PutSettingsAsync(values, ct);
        await db.SaveChangesAsync(ct);
        return [];
    }

    private static string? Json(string? typed, IReadOnlyList<string> standard) =>
        WordListsInput.Own(typed, standard) is { } lines ? JsonSerializer.Serialize([.. lines], WordsJson.Default.StringArray) : null;
}
