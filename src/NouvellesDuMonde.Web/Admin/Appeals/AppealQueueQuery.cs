using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.Admin.Moderation;

namespace NouvellesDuMonde.Web.Admin.Appeals;

/// <summary>Appeals that wait, the oldest first.</summary>
public sealed class AppealQueueQuery(NewsDbContext db, ModerationQueueQuery moderation, StatementQuery statements)
{
    private const int PageSize = 20;

    public async Task<AppealQueue> RunAsync(string? after, CancellationToken ct)
    {
        var last = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
        var rows = await db.Appeals.Waiting().Where(a => a.Id > last).OrderBy(a => a.Id).Take(PageSize + 1)
            .Select(a => new AppealLine(a.Id, a.CommentId, a.Text, a.SubmittedUtc, a.ContestedById, a.ContestedBy != null ? a.ContestedBy.DisplayName : null))
            .ToListAsync(ct);
        var shown = rows.Take(PageSize).ToList();
        var ids = shown.Select(a => a.CommentId).ToArray();
        var comments = (await moderation.WithHistoryAsync(await db.Comments.Where(c => ids.Contains(c.Id)).AsEntries().ToListAsync(ct), ct)).ToDictionary(e => e.Id);
        var reasons = await statements.RunAsync(ids, ct);
        return new AppealQueue(
            [.. shown.Select(a => new AppealEntry(a, comments[a.CommentId], reasons.GetValueOrDefault(a.CommentId)))],
            rows.Count > PageSize ? shown[^1].Id : null);
    }
}

public sealed record AppealQueue(IReadOnlyList<AppealEntry> Entries, long? Next);

public sealed record AppealEntry(AppealLine Appeal, ModerationEntry Comment, StatementOfReasons? Statement);

/// <param name="DecidedBy"><c>null</c>: the filter.</param>
public sealed record AppealLine(long Id, long CommentId, string Text, DateTime SubmittedUtc, int? DecidedById, string? DecidedBy);
