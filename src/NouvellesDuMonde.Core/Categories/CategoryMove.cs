using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Categories;

/// <summary>
/// After a rubrique got another parent: each article of its branch stands on the pages of all parents of the rubriques chosen for
/// it, and on no others. Set-based, one statement for each parent lost or gained, however many articles there are.
/// </summary>
internal sealed class CategoryMove(NewsDbContext db, int moved, CategoryTree before, CategoryTree after)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var (old, now) = (Ancestors(before), Ancestors(after));
        foreach (var lost in old.Except(now))
            await LeaveAsync(lost, ct);
        foreach (var gained in now.Except(old))
            await EnterAsync(gained, ct);
    }

    private HashSet<int> Ancestors(CategoryTree tree) => [.. tree.SelfAndAncestors(moved).Skip(1).Select(n => n.Id)];

    /// <summary>Unless another chosen rubrique keeps the article there.</summary>
    private Task<int> LeaveAsync(int lost, CancellationToken ct)
    {
        var branch = after.Flatten().Select(n => n.Node.Id).Where(id => after.SelfAndAncestors(id).Any(a => a.Id == lost)).ToArray();
        return db.ArticleListings
            .Where(l => l.CategoryId == lost && !l.IsChosen)
            .Where(l => db.ArticleListings.Any(m => m.ArticleId == l.ArticleId && m.CategoryId == moved))
            .Where(l => !db.ArticleListings.Any(k => k.ArticleId == l.ArticleId && k.IsChosen && branch.Contains(k.CategoryId)))
            .ExecuteDeleteAsync(ct);
    }

    // EF Core knows no INSERT … SELECT; this one is the same in all three databases.
    private Task<int> EnterAsync(int gained, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "ArticleListings" ("ArticleId", "CategoryId", "IsChosen", "PublishedUtc")
        SELECT m."ArticleId", {gained}, {false}, m."PublishedUtc" FROM "ArticleListings" m
        WHERE m."CategoryId" = {moved} AND NOT EXISTS (
            SELECT 1 FROM "ArticleListings" l WHERE l."ArticleId" = m."ArticleId" AND l."CategoryId" = {gained})
        """, ct);
}
