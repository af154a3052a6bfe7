using Microsoft.AspNetCore.Identity;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Somebody with an account: a commenter, and for some also a member of the newsroom.</summary>
public sealed class Member : IdentityUser<int>
{
    public const int MaxDisplayNameLength = 40;

    private readonly List<IdentityUserRole<int>> userRoles = [];

    /// <summary>The name under the member's comments.</summary>
    public required string DisplayName
    {
        get;
        set
        {
            field = value;
            FoldedName = MemberName.Fold(value);
        }
    }

    /// <summary>Unique: no two members look alike (<see cref="MemberName.Fold"/>).</summary>
    public string FoldedName { get; private set; } = "";

    public DateTime RegisteredUtc { get; init; }

    /// <summary>For queries; Identity's managers change it.</summary>
    public IReadOnlyList<IdentityUserRole<int>> UserRoles => userRoles;

    /// <summary>An administrator closed the account; a lockout after wrong passwords lasts minutes.</summary>
    public bool IsClosed => LockoutEnd == DateTimeOffset.MaxValue;

    /// <summary>Ends every session and lets nobody in, until reopened.</summary>
    public void Close()
    {
        LockoutEnabled = true;
        LockoutEnd = DateTimeOffset.MaxValue;
        SecurityStamp = Guid.NewGuid().ToString("N");
    }

    public void Reopen() => (LockoutEnd, AccessFailedCount) = (null, 0);
}
