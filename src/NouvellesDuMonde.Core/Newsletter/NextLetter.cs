using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>What the next letter would tell, if it left with what is out now.</summary>
public sealed class NextLetter(NewsDbContext db, LetterContent content, LetterSchedule schedule, TimeProvider time)
{
    public async Task<UpcomingLetter> LoadAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var due = schedule.NextAfter(now);
        var since = await db.LetterIssues.MaxAsync(i => (DateTime?)i.DueUtc, ct) ?? due.AddDays(-1);
        return new UpcomingLetter(due, await content.LoadAsync(since, now, ct));
    }
}

public sealed record UpcomingLetter(DateTime DueUtc, IReadOnlyList<LetterArticle> Articles);
