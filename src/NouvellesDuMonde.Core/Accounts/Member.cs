using Microsoft.AspNetCore.Identity;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Somebody with an account: a commenter, and for some also a member of the newsroom.</summary>
public sealed class Member : IdentityUser<int>
{
    public const int MaxDisplayNameLength = 40;

    /// <summary>Under the comments that somebody left here when the account went.</summary>
    public const string ErasedName = "Lecteur parti";

    /// <summary>Between the wish to go and its execution.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    private readonly List<IdentityUserRole<int>> userRoles = [];

    /// <summary>The name under the member's comments.</summary>
    public required string DisplayName
    {
        get;
        set
        {
            field = value;
            FoldName();
        }
    }

    /// <summary>Unique: no two members look alike (<see cref="MemberName.Fold"/>).</summary>
    public string FoldedName { get; private set; } = "";

    public DateTime RegisteredUtc { get; init; }

    public override string? Email
    {
        get => base.Email;
        set
        {
            base.Email = value;
            FoldAddress();
        }
    }

    /// <summary>The letter box that the address leads to: two members with one are alike for the spam filter.</summary>
    public string? LetterBox { get; private set; }

    /// <summary>Where mail shall go once its link is opened; <c>null</c> when no change was asked for.</summary>
    public string? PendingEmail { get; private set; }

    /// <summary>When the account goes; <c>null</c> for one that stays.</summary>
    public DateTime? DeletionDueUtc { get; private set; }

    /// <summary>Whether the comments go with the account, or stay without a name.</summary>
    public bool DeletesComments { get; private set; }

    /// <summary>The person has gone: the row only holds together what was answered and decided.</summary>
    public DateTime? ErasedUtc { get; private set; }

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

    internal void FoldAddress() => LetterBox = Accounts.LetterBox.Of(Email);

    /// <summary>Makes the name's key, by the folding of this version.</summary>
    internal void FoldName() => FoldedName = MemberName.Fold(DisplayName);

    public void Reopen() => (LockoutEnd, AccessFailedCount) = (null, 0);

    public void AskForAddress(string email) => PendingEmail = email;

    public void KeepAddress() => PendingEmail = null;

    /// <summary>The address is also what the member signs in with.</summary>
    public void TakePendingAddress() => (UserName, PendingEmail) = (PendingEmail, null);

    public void AskForDeletion(bool deletesComments, DateTime nowUtc) => (DeletionDueUtc, DeletesComments) = (nowUtc + Grace, deletesComments);

    /// <returns>False when there is nothing to take back, or no time left to.</returns>
    public bool TakeDeletionBack(DateTime nowUtc)
    {
        if (DeletionDueUtc is null || DeletionDueUtc <= nowUtc)
            return false;
        (DeletionDueUtc, DeletesComments) = (null, false);
        return true;
    }

    /// <summary>Nothing is left that tells who it was, and nobody gets in again.</summary>
    public void Erase(DateTime nowUtc)
    {
        Close();
        DisplayName = ErasedName;
        // Unique, and no name that somebody could choose: the sign does not survive folding.
        FoldedName = UserName = NormalizedUserName = FormattableString.Invariant($"#{Id}");
        (Email, NormalizedEmail, PendingEmail, PhoneNumber, PasswordHash) = (null, null, null, null, null);
        (EmailConfirmed, TwoFactorEnabled, DeletionDueUtc, ErasedUtc) = (false, false, null, nowUtc);
    }
}
