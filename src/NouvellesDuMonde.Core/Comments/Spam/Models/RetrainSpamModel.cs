using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>
/// Keeps the model learning: when enough decisions are new, and every day when there is any. Two nodes at once make two versions that say the
/// same; the later one is used.
/// </summary>
public sealed class RetrainSpamModel(NewsDbContext db, OwnDecisionsQuery decisions, TrainSpamModel train, TimeProvider time) : IScheduledWork
{
    /// <summary>A campaign is known after one page of the desk.</summary>
    public const int NewDecisions = 20;

    private static readonly TimeSpan AtLeastEvery = TimeSpan.FromDays(1);
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    public async Task<DateTime?> RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var last = await db.SpamModels.MaxAsync(v => (DateTime?)v.TrainedUtc, ct) ?? DateTime.UnixEpoch;
        var needed = now - last >= AtLeastEvery ? 1 : NewDecisions;
        if (await decisions.CountSinceAsync(last, needed, ct) >= needed && await decisions.AreEnoughAsync(ct))
            await train.RunAsync([], ct);
        return now + Look;
    }
}
