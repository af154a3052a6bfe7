using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>A member stops reading another, or takes it back. The other one is not told.</summary>
public sealed class MuteMember(NewsDbContext db, TimeProvider time)
{
    /// <summary>More than anybody needs, and few enough to be looked up with every discussion.</summary>
    public const int Most = 500;

    public async Task<Outcome> RunAsync(int memberId, int mutedId, bool isMuted, CancellationToken ct)
    {
        var row = db.Mutes.Where(m => m.MemberId == memberId && m.MutedId == mutedId);
        if (!isMuted)
        {
            await row.ExecuteDeleteAsync(ct);
            return Outcome.Done;
        }

        if (memberId == mutedId)
            return Outcome.Refused("Vous ne pouvez pas masquer vos propres commentaires.");
        if (!await db.Users.AnyAsync(m => m.Id == mutedId, ct))
            return Outcome.Refused("Ce membre n’existe plus.");
        if (await db.Mutes.CountAsync(m => m.MemberId == memberId, ct) >= Most)
            return Outcome.Refused($"Vous masquez déjà {Most}\u00A0membres\u00A0: retirez-en un d’abord.");
        if (await row.AnyAsync(ct))
            return Outcome.Done;
        db.Mutes.Add(new Mute(memberId, mutedId, time.GetUtcNow().UtcDateTime));
        await db.SaveUnlessThereAsync(ct);
        return Outcome.Done;
    }
}

internal static class OnceSaved
{
    /// <summary>The button pressed twice at once: the row that is there is the one that was wanted.</summary>
    public static async Task SaveUnlessThereAsync(this NewsDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            db.ChangeTracker.Clear();
        }
    }
}
