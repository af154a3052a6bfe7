namespace NouvellesDuMonde.Core.Accounts;

public static class MemberQueries
{
    public static IQueryable<Member> NewestFirst(this IQueryable<Member> members) => members.OrderByDescending(m => m.Id);

    /// <summary>Whose name or address holds the words. Reads members in order until a page is full: for administrators only.</summary>
    public static IQueryable<Member> Matching(this IQueryable<Member> members, string? words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return members;
        var address = words.Trim().ToUpperInvariant();
        var name = MemberName.Fold(words);
        return name == ""
            ? members.Where(m => m.NormalizedEmail!.Contains(address))
            : members.Where(m => m.FoldedName.Contains(name) || m.NormalizedEmail!.Contains(address));
    }
}
