using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Members;

public sealed record MemberRow(int Id, string Name, string Email, DateTime RegisteredUtc, bool IsConfirmed, bool IsClosed, IReadOnlyList<string> Roles);

/// <param name="Next">Id after which the next page begins; <c>null</c> on the last one.</param>
public sealed record MemberList(string? Q, IReadOnlyList<MemberRow> Rows, int? Next);

/// <summary>What the two screens of the members show.</summary>
public sealed class MemberScreens(NewsDbContext db)
{
    private const int PageSize = 50;

    public async Task<MemberList> ListAsync(string? q, int? after, CancellationToken ct)
    {
        var members = db.Users.Matching(q).NewestFirst();
        if (after is not null)
            members = members.Where(m => m.Id < after);
        var rows = await Rows(members.Take(PageSize + 1)).ToListAsync(ct);
        return rows.Count > PageSize ? new MemberList(q, rows[..PageSize], rows[PageSize - 1].Id) : new MemberList(q, rows, null);
    }

    public Task<MemberRow?> FindAsync(int id, CancellationToken ct) => Rows(db.Users.Where(m => m.Id == id)).SingleOrDefaultAsync(ct);

    private IQueryable<MemberRow> Rows(IQueryable<Member> members)
    {
        var never = DateTimeOffset.MaxValue;
        return members.Select(m => new MemberRow(m.Id, m.DisplayName, m.Email ?? "", m.RegisteredUtc, m.EmailConfirmed, m.LockoutEnd == never,
            db.UserRoles.Where(r => r.UserId == m.Id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, role) => role.Name!).ToList()));
    }
}
