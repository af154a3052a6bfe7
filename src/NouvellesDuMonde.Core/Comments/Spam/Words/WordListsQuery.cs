using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>The site's lists as they are now.</summary>
public sealed class WordListsQuery(NewsDbContext db, WordListCache words)
{
    public async Task<WordLists> RunAsync(CancellationToken ct)
    {
        var settings = await db.Settings.Where(s => s.Key == WordLists.BannedKey || s.Key == WordLists.SuspectKey)
            .ToDictionaryAsync(s => s.Key, s => s.Value, ct);
        return words.Of(settings.GetValueOrDefault(WordLists.BannedKey), settings.GetValueOrDefault(WordLists.SuspectKey));
    }
}
