using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Reports;

/// <summary>Loads what a report is weighed by: three queries at most.</summary>
public sealed class ReporterQuery(NewsDbContext db, IOptionsMonitor<SpamOptions> spam)
{
    public async Task<ReporterStanding> RunAsync(ReportInput input, ReportCase reported, DateTime nowUtc, CancellationToken ct)
    {
        var standing = input.MemberId is { } member ? await MemberAsync(member, nowUtc, ct) : new ReporterStanding();
        var facts = await db.Comments.Where(c => c.Id == input.CommentId).Select(c => new
        {
            WasKept = db.ReportCases.Kept().Any(k => k.CommentId == c.Id),
            Before = db.CommentReports.Any(r => r.CaseId == reported.Id && r.PersonKey == input.PersonKey),
        }).SingleAsync(ct);
        return standing with { ReportedBefore = facts.Before, CommentWasKept = facts.WasKept };
    }

    private async Task<ReporterStanding> MemberAsync(int memberId, DateTime nowUtc, CancellationToken ct)
    {
        var options = spam.CurrentValue;
        var since = nowUtc.AddDays(-options.HistoryDays);
        var decided = db.CommentReports.DecidedSince(since);
        var upheld = decided.Upheld();
        var row = await db.Users.Where(m => m.Id == memberId).Select(m => new
        {
            m.RegisteredUtc,
            IsStaff = m.UserRoles.Any(r => r.RoleId != Roles.MemberId),
            Published = db.Comments.Visible().NewestFirst().Where(c => c.MemberId == m.Id).Take(options.TrustedFrom).Count(),
            Refused = db.Comments.Refused().Any(c => c.MemberId == m.Id && c.SubmittedUtc >= since),
            Decided = decided.Count(r => r.MemberId == m.Id),
            Upheld = upheld.Count(r => r.MemberId == m.Id),
        }).SingleAsync(ct);
        return new ReporterStanding
        {
            IsMember = true,
            IsStaff = row.IsStaff,
            IsNew = nowUtc - row.RegisteredUtc < TimeSpan.FromHours(options.NewAccountHours),
            IsTrusted = row.Published >= options.TrustedFrom && !row.Refused,
            DecidedReports = row.Decided,
            UpheldReports = row.Upheld,
        };
    }
}
