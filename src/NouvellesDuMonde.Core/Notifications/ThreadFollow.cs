using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>A member wants to hear of every comment under an article.</summary>
public sealed class ThreadFollow
{
    private ThreadFollow()
    {
    }

    public ThreadFollow(int articleId, int memberId, DateTime nowUtc) => (ArticleId, MemberId, SinceUtc) = (articleId, memberId, nowUtc);

    public int ArticleId { get; private set; }

    public Articles.Article Article { get; private set; } = null!; // loaded by the queries that use it

    public int MemberId { get; private set; }

    public DateTime SinceUtc { get; private set; }
}

/// <summary>A member does not want to read another: no notification of theirs, and their comments folded.</summary>
public sealed class Mute
{
    private Mute()
    {
    }

    public Mute(int memberId, int mutedId, DateTime nowUtc) => (MemberId, MutedId, SinceUtc) = (memberId, mutedId, nowUtc);

    public int MemberId { get; private set; }

    public int MutedId { get; private set; }

    public Member Muted { get; private set; } = null!; // loaded by the queries that use it

    public DateTime SinceUtc { get; private set; }
}
