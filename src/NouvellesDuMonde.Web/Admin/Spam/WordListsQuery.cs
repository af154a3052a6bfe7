using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Spam;

/// <summary>The lists in use, those that come with the site included: who adds a word sees what it is added to.</summary>
public sealed class WordListsQuery(NewsDbContext db)
{
    public async Task<WordListsInput> RunAsync(CancellationToken ct)
    {
        string[] keys = [WordLists.BannedKey, WordLists.SuspectKey, WordLists.WeakKey];
        var own = await db.Settings.Where(s => keys.Contains(s.Key)).ToDictionaryAsync(s => s.Key, s => JsonSerializer.Deserialize<string[]>(s.Value), ct);
        return new WordListsInput(
            Lines(own.GetValueOrDefault(WordLists.BannedKey) ?? DefaultWords.Banned),
            Lines(own.GetValueOrDefault(WordLists.SuspectKey) ?? DefaultWords.Suspect),
            Lines(own.GetValueOrDefault(WordLists.WeakKey) ?? DefaultWords.Weak))
        {
            Version = await VersionAsync(ct),
        };
    }

    /// <summary>Of the lists in use.</summary>
    public Task<string?> VersionAsync(CancellationToken ct) => db.Settings.Where(s => s.Key == WordLists.VersionKey).Select(s => s.Value).SingleOrDefaultAsync(ct);

    private static string Lines(IEnumerable<string> words) => string.Join('\n', words);
}
