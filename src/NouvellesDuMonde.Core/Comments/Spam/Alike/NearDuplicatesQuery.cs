using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Alike;

/// <summary>How many other members sent nearly the same text lately: ten seeks of one index, however many comments there are.</summary>
public sealed class NearDuplicatesQuery(NewsDbContext db)
{
    /// <summary>Counted no further.</summary>
    public const int Most = 20;

    public async Task<int> RunAsync(SpamQuestion question, DateTime nowUtc, CancellationToken ct)
    {
        var keys = TextSketch.Of(question.Text);
        if (keys.Count == 0)
            return 0;
        var since = nowUtc - CommentShingle.KeptFor;
        return await db.CommentShingles
            .Where(s => keys.Contains(s.Key) && s.SubmittedUtc > since && s.MemberId != question.MemberId && s.CommentId != question.RevisedId)
            .GroupBy(s => new { s.CommentId, s.MemberId }).Where(same => same.Count() >= TextSketch.Enough)
            .Select(same => same.Key.MemberId).Distinct().OrderBy(m => m).Take(Most).CountAsync(ct);
    }
}
