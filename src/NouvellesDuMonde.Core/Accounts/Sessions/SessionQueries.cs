namespace NouvellesDuMonde.Core.Accounts.Sessions;

public static class SessionQueries
{
    public static IQueryable<MemberSession> Of(this IQueryable<MemberSession> sessions, int memberId) =>
        sessions.Where(s => s.MemberId == memberId);

    public static IQueryable<MemberSession> LastSeenFirst(this IQueryable<MemberSession> sessions) =>
        sessions.OrderByDescending(s => s.LastSeenUtc).ThenBy(s => s.Id);

    public static IQueryable<MemberSession> NotSeenSince(this IQueryable<MemberSession> sessions, DateTime utc) =>
        sessions.Where(s => s.LastSeenUtc < utc);
}
