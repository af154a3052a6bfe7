using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>Goes back to a version, or forward again: every node judges by it within ten seconds.</summary>
public sealed class UseSpamModel(NewsDbContext db, SpamModelStore store, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int version, CancellationToken ct)
    {
        if (await db.SpamModels.SingleOrDefaultAsync(v => v.Id == version, ct) is not { } chosen)
            return Outcome.Refused("Cette version n’existe plus.");
        if (await store.OfAsync(db, version, ct) is null)
            return Outcome.Refused("Cette version a été apprise par un programme plus ancien\u00A0: celui-ci ne sait plus la lire.");
        chosen.Use(time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        store.Forget();
        return Outcome.Done;
    }
}
