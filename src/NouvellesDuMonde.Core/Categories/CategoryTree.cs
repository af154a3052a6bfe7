using Microsoft.EntityFrameworkCore;

namespace NouvellesDuMonde.Core.Categories;

/// <summary>All rubriques of the site, at most a few hundred, read in one query.</summary>
public sealed class CategoryTree
{
    private readonly Dictionary<int, CategoryNode> byId;
    private readonly ILookup<int, CategoryNode> byParent;

    public CategoryTree(IEnumerable<CategoryNode> nodes)
    {
        byId = nodes.ToDictionary(n => n.Id);
        byParent = byId.Values.OrderBy(n => n.Position).ThenBy(n => n.Name, StringComparer.Create(French.Culture, ignoreCase: true))
            .ToLookup(n => n.ParentId ?? 0);
    }

    public IEnumerable<CategoryNode> Roots => byParent[0];

    public CategoryNode this[int id] => byId[id];

    public static async Task<CategoryTree> LoadAsync(IQueryable<Category> categories, CancellationToken ct) =>
        new(await categories.AsNoTracking()
            .Select(c => new CategoryNode(c.Id, c.Name, c.Slug, c.Description, c.ParentId, c.Position)).ToListAsync(ct));

    public CategoryNode? Find(int id) => byId.GetValueOrDefault(id);

    public CategoryNode? Find(string slug) => byId.Values.FirstOrDefault(n => n.Slug == slug);

    public IEnumerable<CategoryNode> ChildrenOf(int id) => byParent[id];

    /// <summary>The rubrique, its parent, and so on up to the root.</summary>
    public IEnumerable<CategoryNode> SelfAndAncestors(int id)
    {
        // A cycle cannot be saved (SaveCategory refuses it); the bound keeps a damaged table from hanging a page.
        for (var (node, steps) = (Find(id), 0); node is not null && steps <= byId.Count; steps++)
        {
            yield return node;
            node = node.ParentId is { } parent ? Find(parent) : null;
        }
    }

    /// <summary>The same tree with one rubrique under another parent.</summary>
    public CategoryTree WithParent(int id, int? parentId) =>
        new(byId.Values.Select(n => n.Id == id ? n with { ParentId = parentId } : n));

    /// <summary>From the root down to the rubrique: the order of a breadcrumb.</summary>
    public IReadOnlyList<CategoryNode> PathTo(int id) => [.. SelfAndAncestors(id).Reverse()];

    /// <summary>The whole tree, parents before children, with its depth: the order of a select box.</summary>
    public IEnumerable<(CategoryNode Node, int Depth)> Flatten() => Roots.SelectMany(root => Flatten(root, 0));

    private IEnumerable<(CategoryNode Node, int Depth)> Flatten(CategoryNode node, int depth) =>
        ChildrenOf(node.Id).SelectMany(child => Flatten(child, depth + 1)).Prepend((node, depth));
}

public sealed record CategoryNode(int Id, string Name, string Slug, string Description, int? ParentId, int Position);
