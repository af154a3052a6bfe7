using Microsoft.AspNetCore.Identity;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Somebody with an account: a commenter, and for some also a member of the newsroom.</summary>
public sealed class Member : IdentityUser<int>
{
    public const int MaxDisplayNameLength = 40;

    /// <summary>The name under the member's comments.</summary>
    public required string DisplayName { get; set; }

    public DateTime RegisteredUtc { get; init; }
}
