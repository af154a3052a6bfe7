namespace NouvellesDuMonde.Core.Accounts.Sessions;

/// <summary>
/// One device on which a member is signed in. The cookie names it; without the row the cookie opens nothing. Holds what lets its
/// owner tell his devices apart, and no more: words for the browser, and the network without its last part.
/// </summary>
public sealed class MemberSession
{
    public const int MaxTextLength = 80;

    /// <summary>That of the cookie; a session not seen for longer can never come back.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private MemberSession()
    {
    }

    public MemberSession(int memberId, string device, string? place, DateTime nowUtc)
    {
        Id = Guid.CreateVersion7(new DateTimeOffset(nowUtc));
        MemberId = memberId;
        Device = device;
        Place = place;
        OpenedUtc = LastSeenUtc = nowUtc;
    }

    public Guid Id { get; private set; }

    public int MemberId { get; private set; }

    /// <summary>« Firefox sur Windows ».</summary>
    public string Device { get; private set; } = "";

    /// <summary>The network that it was opened from (<see cref="NetworkPlace"/>); <c>null</c> when unknown.</summary>
    public string? Place { get; private set; }

    public DateTime OpenedUtc { get; private set; }

    /// <summary>Exact to <see cref="CheckSession.SeenEvery"/>.</summary>
    public DateTime LastSeenUtc { get; private set; }
}
