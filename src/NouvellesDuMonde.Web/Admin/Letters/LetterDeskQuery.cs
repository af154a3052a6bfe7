using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Newsletter;

namespace NouvellesDuMonde.Web.Admin.Letters;

public sealed class LetterDeskQuery(NewsDbContext db, NextLetter next)
{
    private const int IssuesShown = 14;

    public async Task<LetterDesk> RunAsync(CancellationToken ct) => new(
        await NewsletterSwitch.IsOnAsync(db, ct),
        await db.Subscribers.Confirmed().CountAsync(ct),
        await db.Subscribers.Unconfirmed().CountAsync(ct),
        await db.LetterIssues.OrderByDescending(i => i.DueUtc).Take(IssuesShown)
            .Select(i => new IssueRow(i.DueUtc, i.Letters, i.FinishedUtc)).ToListAsync(ct),
        await next.LoadAsync(ct));
}

/// <param name="Waiting">Addresses that have not confirmed yet.</param>
public sealed record LetterDesk(bool IsOn, int Subscribers, int Waiting, IReadOnlyList<IssueRow> Issues, UpcomingLetter Next);

/// <param name="Letters">Handed to the outbox so far.</param>
public sealed record IssueRow(DateTime DueUtc, int Letters, DateTime? FinishedUtc);
