using Microsoft.AspNetCore.Identity;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Somebody with an account: a commenter, and for some also a member of the newsroom.</summary>
public sealed class Member : IdentityUser<int>
{
    public const int MaxDisplayNameLength = 40;

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

    /// <summary>A person closed the account; a lockout after wrong passwords lasts minutes.</summary>
    public bool IsClosed => LockoutEnd == DateTimeOffset.MaxValue;
}
