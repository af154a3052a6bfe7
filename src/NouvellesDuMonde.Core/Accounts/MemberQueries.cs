using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Accounts;

public static class MemberQueries
{
    public static IQueryable<Member> NewestFirst(this IQueryable<Member> members) => members.OrderByDescending(m => m.Id);

    /// <summary>Whose wish to go can no longer be taken back.</summary>
    public static IQueryable<Member> DueForDeletion(this IQueryable<Member> members, DateTime nowUtc) => members.Where(m => m.DeletionDueUtc <= nowUtc);

    public static IQueryable<MemberNameChange> Of(this IQueryable<MemberNameChange> changes, int memberId) => changes.Where(c => c.MemberId == memberId);

    /// <summary>Others who have the name, or had it so lately that readers would take one for the other, or who sign articles with it.</summary>
    public static async Task<bool> HasNameAsync(this NewsDbContext db, string name, int? exceptId, DateTime nowUtc, CancellationToken ct)
    {
        var (folded, since) = (MemberName.Fold(name), nowUtc - MemberNameChange.KeptFor);
        if (await db.IsBylineAsync(folded, exceptId, ct))
            return true;
        return await db.Users.Where(m => m.FoldedName == folded && m.Id != exceptId).Select(m => m.Id)
            .Concat(db.MemberNameChanges.Where(c => c.FoldedName == folded && c.UntilUtc > since && c.MemberId != exceptId).Select(c => c.MemberId))
            .AnyAsync(ct);
    }

    /// <summary>A comment under an author's name speaks for the newsroom: it is that author's alone.</summary>
    private static async Task<bool> IsBylineAsync(this NewsDbContext db, string folded, int? memberId, CancellationToken ct)
    {
        await foreach (var name in db.Authors.Where(a => a.MemberId == null || a.MemberId != memberId).OrderBy(a => a.Id).Select(a => a.Name).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (MemberName.Fold(name) == folded)
                return true;
        }

        return false;
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
