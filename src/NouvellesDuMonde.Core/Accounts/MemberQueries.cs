using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts;

public static class MemberQueries
{
    public static IQueryable<Member> NewestFirst(this IQueryable<Member> members) => members.OrderByDescending(m => m.Id);

    /// <summary>Whose wish to go can no longer be taken back.</summary>
    public static IQueryable<Member> DueForDeletion(this IQueryable<Member> members, DateTime nowUtc) => members.Where(m => m.DeletionDueUtc <= nowUtc);

    public static IQueryable<MemberNameChange> Of(this IQueryable<MemberNameChange> changes, int memberId) => changes.Where(c => c.MemberId == memberId);

    /// <summary>Others who have the name, or had it so lately that readers would take one for the other.</summary>
    public static Task<bool> HasNameAsync(this NewsDbContext db, string name, int? exceptId, DateTime nowUtc, CancellationToken ct)
    {
        var (folded, since) = (MemberName.Fold(name), nowUtc - MemberNameChange.KeptFor);
        return db.Users.Where(m => m.FoldedName == folded && m.Id != exceptId).Select(m => m.Id)
            .Concat(db.MemberNameChanges.Where(c => c.FoldedName == folded && c.UntilUtc > since && c.MemberId != exceptId).Select(c => c.MemberId))
            .AnyAsync(ct);
    }

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
