using System.Globalization;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>Which of a post's categories is its rubrique.</summary>
internal static class PostRubrique
{
    private static readonly string[] PrimaryKeys = ["_yoast_wpseo_primary_category", "rank_math_primary_category"];

    /// <summary>The one that an editor marked as primary, else the deepest: a child says more than its parent.</summary>
    /// <returns>The rubrique first, then the others; empty when the post names no category.</returns>
    public static IReadOnlyList<int> Order(WxrItem item, ImportRun run)
    {
        var slugs = item.Terms.Where(term => term.Taxonomy == "category").Select(WxrSurvey.SlugOf).ToList();
        var ids = slugs.Where(run.Categories.ContainsKey).Select(slug => run.Categories[slug]).Distinct().ToList();
        if (ids.Count < 2)
            return ids;

        var primary = Primary(item, run) is { } marked && ids.Contains(marked)
            ? marked
            : ids.MaxBy(id => run.Tree.SelfAndAncestors(id).Count());
        return [primary, .. ids.Where(id => id != primary)];
    }

    private static int? Primary(WxrItem item, ImportRun run)
    {
        var value = PrimaryKeys.Select(item.MetaValue).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var termId)
            && run.Survey.Categories.Values.FirstOrDefault(category => category.Id == termId) is { } category
            && run.Categories.TryGetValue(category.Slug, out var id)
                ? id
                : null;
    }
}
