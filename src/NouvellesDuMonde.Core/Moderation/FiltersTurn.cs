using Microsoft.EntityFrameworkCore;

namespace NouvellesDuMonde.Core.Moderation;

public static class FiltersTurn
{
    /// <summary>Nobody but the filter has said anything of the comment as it now stands, so the filter may still change its mind.</summary>
    public static async Task<bool> IsFiltersToDecideAsync(this IQueryable<ModerationLogEntry> log, long commentId, CancellationToken ct) =>
        await log.Where(e => e.CommentId == commentId).OrderByDescending(e => e.Id).Select(e => (ModerationAction?)e.Action).FirstOrDefaultAsync(ct)
            is null or ModerationAction.Judged;
}
