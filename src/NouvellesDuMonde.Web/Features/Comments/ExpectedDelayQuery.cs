using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>How long a comment waits for a moderator: the median of the last fifty that were decided.</summary>
public sealed class ExpectedDelayQuery(NewsDbContext db)
{
    private const int Sample = 50;
    private const int FewestTelling = 5;

    /// <returns><c>null</c> while too few were decided to say.</returns>
    public async Task<TimeSpan?> RunAsync(CancellationToken ct)
    {
        var decided = await db.ModerationLog
            .OrderByDescending(e => e.AtUtc).ThenByDescending(e => e.Id).Take(Sample * 4)
            .Where(e => e.ModeratorId != null && e.From == CommentStatus.Pending)
            .Select(e => new { e.AtUtc, e.Comment.SubmittedUtc }).ToListAsync(ct);
        var waits = decided.Select(d => d.AtUtc - d.SubmittedUtc).Take(Sample).Order().ToList();
        return waits.Count < FewestTelling ? null : waits[waits.Count / 2];
    }

    public static string InWords(TimeSpan delay) => delay switch
    {
        { TotalMinutes: < 1.5 } => "1\u00A0minute",
        { TotalMinutes: < 90 } => $"{Math.Round(delay.TotalMinutes)}\u00A0minutes",
        { TotalHours: < 36 } => $"{Math.Round(delay.TotalHours)}\u00A0heures",
        _ => $"{Math.Round(delay.TotalDays)}\u00A0jours",
    };
}
