using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Admin.Shared;

namespace NouvellesDuMonde.Web.Admin.Categories;

public sealed class CategoryScreens(NewsDbContext db)
{
    public async Task<IReadOnlyList<CategoryLine>> TreeAsync(CancellationToken ct)
    {
        var tree = await CategoryTree.LoadAsync(db.Categories, ct);
        var counts = await db.ArticleListings.GroupBy(l => l.CategoryId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. tree.Flatten().Select(n => new CategoryLine(n.Node.Id, n.Node.Name, n.Node.Slug, n.Depth, counts.GetValueOrDefault(n.Node.Id)))];
    }

    /// <summary>A new rubrique, behind its sisters.</summary>
    public async Task<CategoryForm> NewAsync(int? parentId, CancellationToken ct)
    {
        var last = await db.Categories.Where(c => c.ParentId == parentId).MaxAsync(c => (int?)c.Position, ct) ?? 0;
        return await FormAsync(null, new CategoryForm { ParentId = parentId, Position = last + 1 }, ct);
    }

    public async Task<CategoryForm?> EditAsync(int id, CancellationToken ct)
    {
        var form = await db.Categories.Where(c => c.Id == id).Select(c => new CategoryForm
        {
            Name = c.Name,
            Slug = c.Slug,
            ParentId = c.ParentId,
            Description = c.Description,
            Position = c.Position,
        }).SingleOrDefaultAsync(ct);
        return form is null ? null : await FormAsync(id, form, ct);
    }

    public async Task<CategoryForm> FormAsync(int? id, CategoryForm typed, CancellationToken ct)
    {
        var tree = await CategoryTree.LoadAsync(db.Categories, ct);
        // Its own branch is no place for it.
        var parents = tree.Flatten().Where(n => tree.SelfAndAncestors(n.Node.Id).All(a => a.Id != id));
        return typed with
        {
            Id = id,
            Parents =
            [
                new SelectListItem("Aucune : rubrique principale", ""),
                .. parents.Select(n => n.Node.ToChoice(n.Depth)),
            ],
        };
    }
}

/// <param name="Count">Articles of any state that stand in it, those of its children included.</param>
public sealed record CategoryLine(int Id, string Name, string Slug, int Depth, int Count);

public sealed record CategoryForm : CategoryInput
{
    [BindNever]
    public int? Id { get; init; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Parents { get; init; } = [];
}
