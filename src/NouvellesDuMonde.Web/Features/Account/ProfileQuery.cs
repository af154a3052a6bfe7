using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Account.Avatars;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>What the member's own page says: one query.</summary>
public sealed class ProfileQuery(NewsDbContext db)
{
    public Task<ProfilePage?> RunAsync(int memberId, bool isStaff, CancellationToken ct) =>
        db.Users.Where(m => m.Id == memberId).Select(m => new ProfilePage(m.Id, m.DisplayName, m.Email ?? "", m.RegisteredUtc, isStaff)
        {
            PendingEmail = m.PendingEmail,
            DeletionDueUtc = m.DeletionDueUtc,
            HasSecondStep = m.TwoFactorEnabled,
            Passkeys = db.UserPasskeys.Count(k => k.UserId == m.Id),
            Devices = db.MemberSessions.Count(s => s.MemberId == m.Id),
        }).SingleOrDefaultAsync(ct);
}

public sealed record ProfilePage(int Id, string DisplayName, string Email, DateTime RegisteredUtc, bool IsStaff)
{
    public string? PendingEmail { get; init; }

    public DateTime? DeletionDueUtc { get; init; }

    public bool HasSecondStep { get; init; }

    public int Passkeys { get; init; }

    public int Devices { get; init; }

    /// <summary>Who may publish or decide about others should not depend on one password.</summary>
    public bool ShouldAddSecondStep => IsStaff && !HasSecondStep && Passkeys == 0;

    public string AvatarPath => Avatar.PathOf(Id, DisplayName);
}
