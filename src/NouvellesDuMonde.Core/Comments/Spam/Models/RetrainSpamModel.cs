using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Schedule;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>
/// Keeps the model learning: when enough decisions are new, and every day when there is any. Not while a version is in use that a person went back to:
/// it would be replaced within the hour by one that learnt the same. Two nodes at once make two versions that say the same; the later one is used.
/// </summary>
public sealed class RetrainSpamModel(NewsDbContext db, OwnDecisionsQuery decisions, TrainSpamModel train, TimeProvider time) : IScheduledWork
{
    /// <summary>A campaign is known after one page of the desk.</summary>
    public const int NewDecisions = 20;

    /// <summary>Of the texts that a version has learnt from: among thousands, twenty more change nothing.</summary>
    public const double NewShare = 0.05;

    private static readonly TimeSpan AtLeastEvery = TimeSpan.FromDays(1);
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    public async Task<DateTime?> RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var inUse = await db.SpamModels.CurrentFirst()
            .Select(v => new { v.TrainedUtc, v.Origin, v.SampleCount, IsChosen = v.CurrentSinceUtc > v.TrainedUtc }).FirstOrDefaultAsync(ct);
        if (inUse is { IsChosen: true })
            return now + Look;
        var last = inUse?.TrainedUtc ?? DateTime.UnixEpoch;
        var learnt = inUse is { Origin: SpamModelOrigin.Decisions } ? inUse.SampleCount : 0;
        var needed = now - last >= AtLeastEvery ? 1 : Math.Max(NewDecisions, (int)(learnt * NewShare));
        if (await decisions.CountSinceAsync(last, needed, ct) >= needed && await decisions.AreEnoughAsync(ct))
            await train.RunAsync([], ct);
        return now + Look;
    }
}
