using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Shared;

/// <summary>What select boxes offer.</summary>
internal static class Choices
{
    private const int MaxAuthors = 1000;

    /// <summary>The tree, children indented below their parent.</summary>
    public static IReadOnlyList<SelectListItem> ToChoices(this CategoryTree tree) => [.. tree.Flatten().Select(n => n.Node.ToChoice(n.Depth))];

    public static SelectListItem ToChoice(this CategoryNode node, int depth) =>
        new(string.Concat(Enumerable.Repeat("\u2003", depth)) + node.Name, node.Id.ToString(CultureInfo.InvariantCulture));

    public static async Task<IReadOnlyList<SelectListItem>> AuthorChoicesAsync(this NewsDbContext db, CancellationToken ct)
    {
        var authors = await db.Authors.OrderBy(a => a.Name).Take(MaxAuthors).Select(a => new { a.Id, a.Name }).ToListAsync(ct);
        return [.. authors.Select(a => new SelectListItem(a.Name, a.Id.ToString(CultureInfo.InvariantCulture)))];
    }
}
