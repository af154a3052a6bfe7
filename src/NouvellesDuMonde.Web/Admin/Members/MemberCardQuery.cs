using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Members;

/// <param name="DisposableDomain">Of a letter box of ten minutes; <c>null</c> for an ordinary address.</param>
/// <param name="EarlierNames">Newest first.</param>
public sealed record MemberCard(
    int Id, string Name, DateTime RegisteredUtc, bool IsClosed, bool IsErased, string? DisposableDomain, int Published, int Refused,
    IReadOnlyList<EarlierName> EarlierNames);

public sealed record EarlierName(string Name, DateTime UntilUtc);

public sealed class MemberCardQuery(NewsDbContext db)
{
    private const int MaxNames = 50;

    public async Task<MemberCard?> RunAsync(int id, CancellationToken ct)
    {
        var never = DateTimeOffset.MaxValue;
        var member = await db.Users.Where(m => m.Id == id).Select(m => new
        {
            m.DisplayName,
            m.RegisteredUtc,
            m.Email,
            IsClosed = m.LockoutEnd == never,
            IsErased = m.ErasedUtc != null,
            Published = db.Comments.Visible().Count(c => c.MemberId == m.Id),
            Refused = db.Comments.Refused().Count(c => c.MemberId == m.Id),
        }).SingleOrDefaultAsync(ct);
        if (member is null)
            return null;
        var names = await db.MemberNameChanges.Of(id).OrderByDescending(c => c.UntilUtc).Take(MaxNames)
            .Select(c => new EarlierName(c.Name, c.UntilUtc)).ToListAsync(ct);
        return new MemberCard(id, member.DisplayName, member.RegisteredUtc, member.IsClosed, member.IsErased,
            DisposableDomains.Of(member.Email), member.Published, member.Refused, names);
    }
}
