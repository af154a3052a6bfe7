using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Categories;

/// <summary>Removes a rubrique that holds nothing.</summary>
public sealed class DeleteCategory(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(int id, CancellationToken ct)
    {
        var category = await db.Categories.SingleOrDefaultAsync(c => c.Id == id, ct);
        if (category is null)
            return Outcome.Refused("Cette rubrique n’existe plus.");
        if (await db.Categories.AnyAsync(c => c.ParentId == id, ct))
            return Outcome.Refused("Cette rubrique a des sous-rubriques : déplacez-les d’abord.");
        if (await db.ArticleListings.AnyAsync(l => l.CategoryId == id, ct) || await db.Articles.AnyAsync(a => a.CategoryId == id, ct))
            return Outcome.Refused("Cette rubrique contient des articles : donnez-leur une autre rubrique d’abord.");
        db.FrontPageSlots.RemoveRange(await db.FrontPageSlots.Where(s => s.CategoryId == id).ToListAsync(ct));
        db.FrontPageBands.RemoveRange(await db.FrontPageBands.Where(b => b.CategoryId == id).ToListAsync(ct));
        db.Categories.Remove(category);
        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
        await db.SaveChangesAsync(ct);
        return Outcome.Done;
    }
}
