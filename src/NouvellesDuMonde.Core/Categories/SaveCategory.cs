using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Redirects;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Categories;

/// <summary>
/// Creates, renames or moves a rubrique. A new address leaves a redirect at the old one; a move takes the articles of the whole
/// branch off the pages of the old parents and puts them on those of the new, in the same transaction.
/// </summary>
public sealed class SaveCategory(NewsDbContext db, TimeProvider time)
{
    /// <param name="id"><c>null</c> for a new one.</param>
    public async Task<Saved> RunAsync(int? id, CategoryInput input, CancellationToken ct)
    {
        var tree = await CategoryTree.LoadAsync(db.Categories, ct);
        if (id is { } existing && tree.Find(existing) is null)
            return Saved.Refused(nameof(input.Name), "Cette rubrique n’existe plus.");
        var errors = CategoryRules.Check(id, input, tree);
        if (errors.Count > 0)
            return Saved.Refused(errors);
        var savedId = 0;
        await db.InTransactionAsync(async () => savedId = await WriteAsync(id, input, tree, ct), ct);
        return Saved.As(savedId);
    }

    private async Task<int> WriteAsync(int? id, CategoryInput input, CategoryTree before, CancellationToken ct)
    {
        var (name, slug, description) = (input.Name!.Trim(), input.SlugOrName, input.Description?.Trim() ?? "");
        var category = await db.Categories.SingleOrDefaultAsync(c => c.Id == id, ct);
        if (category is null)
            db.Categories.Add(category = new Category(name, slug, input.ParentId, description, input.Position));
        else
        {
            if (category.Slug != slug)
                await db.MoveAddressAsync("/" + category.Slug, "/" + slug, ct);
            category.Write(name, slug, input.ParentId, description, input.Position);
            db.FollowInSearch(new RenamedThings { CategoryId = id }, time.GetUtcNow().UtcDateTime);
        }

        // Its name stands in the menu, its address in every link to its articles.
        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
        if (id is { } moved && before[moved].ParentId != input.ParentId)
        {
            await new CategoryMove(db, moved, before, before.WithParent(moved, input.ParentId)).RunAsync(ct);
        }

        await db.SaveChangesAsync(ct);
        return category.Id;
    }
}
