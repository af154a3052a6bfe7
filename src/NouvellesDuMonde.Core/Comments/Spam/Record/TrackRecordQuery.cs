using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Record;

/// <summary>What the filter decided lately, beside what became of it: how often people had to correct it, and which checks are right.</summary>
public sealed class TrackRecordQuery(NewsDbContext db, TimeProvider time)
{
    public const int MostComments = 1000;

    /// <summary>What is older says little of the checks of today.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(90);

    public async Task<TrackRecord> RunAsync(CancellationToken ct)
    {
        var since = time.GetUtcNow().UtcDateTime - Window;
        // Read from the index of the desk's lists alone; verdicts are fetched for the newest only.
        var newest = db.Comments.Where(c => EF.Constant(Enum.GetValues<CommentStatus>()).Contains(c.Status) && c.SubmittedUtc >= since)
            .NewestFirst().Take(MostComments).Select(c => c.Id);
        var judged = db.Comments.Where(c => newest.Contains(c.Id) && c.Verdict != null)
            .Select(c => new { Verdict = c.Verdict!, c.Status, c.SubmittedUtc }).AsAsyncEnumerable();
        var record = new TrackRecord();
        await foreach (var comment in judged.WithCancellation(ct))
            record.Count(comment.Verdict, comment.Status, comment.SubmittedUtc);
        return record;
    }
}
