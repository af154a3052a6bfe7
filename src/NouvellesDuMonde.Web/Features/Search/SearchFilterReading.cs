using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;
using NouvellesDuMonde.Core.Search.Queries;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Features.Search;

/// <summary>Makes a filter of what was filled in, or says beside which field it could not.</summary>
public sealed class SearchFilterReading(NewsDbContext db, SiteClock clock)
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"];

    public async Task<(SearchFilter Filter, IReadOnlyList<FieldRefusal> Errors)> ReadAsync(SearchForm form, CategoryTree tree, CancellationToken ct)
    {
        var errors = new List<FieldRefusal>();
        var category = string.IsNullOrWhiteSpace(form.Category) ? null : tree.Find(form.Category.Trim());
        if (category is null && !string.IsNullOrWhiteSpace(form.Category))
            errors.Add(new(nameof(form.Category), "Cette rubrique n’existe pas : choisissez-en une dans la liste."));
        var authorId = await AuthorAsync(form.Author, ct);
        if (authorId is null && !string.IsNullOrWhiteSpace(form.Author))
            errors.Add(new(nameof(form.Author), "Aucun de nos auteurs ne porte ce nom. Écrivez prénom et nom."));
        var (from, to) = (Date(form.From, nameof(form.From), errors), Date(form.To, nameof(form.To), errors));
        if (from > to)
            errors.Add(new(nameof(form.To), "La fin de la période précède son début."));
        return (new SearchFilter(
            category?.Id, authorId,
            from is { } first ? SearchOrder.MinuteOf(clock.Day(first).FromUtc) : null,
            to is { } last ? SearchOrder.MinuteOf(clock.Day(last).ToUtc) : null), errors);
    }

    private async Task<int?> AuthorAsync(string? typed, CancellationToken ct)
    {
        var slug = Slug.From(typed ?? "");
        return slug == "" ? null : await db.Authors.Where(a => a.Slug == slug).Select(a => (int?)a.Id).SingleOrDefaultAsync(ct);
    }

    private static DateOnly? Date(string? typed, string field, List<FieldRefusal> errors)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        // The first and last years of the calendar have no neighbour to convert their zone with.
        if (DateOnly.TryParseExact(typed.Trim(), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 1 and < 4000)
            return date;
        errors.Add(new(field, "Cette date ne se lit pas. Écrivez par exemple 15/06/2026."));
        return null;
    }
}
