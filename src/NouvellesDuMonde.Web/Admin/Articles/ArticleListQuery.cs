using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search;
using NouvellesDuMonde.Web.Admin.Shared;

namespace NouvellesDuMonde.Web.Admin.Articles;

/// <summary>The newsroom's list, newest save first. Pages by keyset: the hundredth costs what the first does.</summary>
public sealed class ArticleListQuery(NewsDbContext db)
{
    private const int PageSize = 40;
    private static readonly Expression<Func<Article, ArticleRow>> ToRow = a => new ArticleRow(
        a.Id, a.Headline, a.Status, a.Category!.Name, a.Byline.OrderBy(b => b.Position).Select(b => b.Author.Name).ToList(),
        a.SavedUtc, a.ScheduledForUtc ?? a.PublishedUtc, a.CommentCount);

    public async Task<ArticleList> RunAsync(ArticleFilter filter, CancellationToken ct)
    {
        var rows = await Matching(filter).LatelySaved().Take(PageSize + 1).Select(ToRow).ToListAsync(ct);
        var page = rows.Take(PageSize).ToList();
        var tree = await CategoryTree.LoadAsync(db.Categories, ct);
        return new ArticleList(
            filter,
            page,
            rows.Count > PageSize ? new ListCursor(page[^1].SavedUtc, page[^1].Id).ToString() : null,
            tree.ToChoices(),
            await db.AuthorChoicesAsync(ct));
    }

    /// <summary>What a text may send its readers to.</summary>
    public Task<List<ArticleRow>> ChoicesAsync(string? q, CancellationToken ct) =>
        Matching(new ArticleFilter { Q = q }).Published().Newest().Take(PageSize).Select(ToRow).ToListAsync(ct);

    private IQueryable<Article> Matching(ArticleFilter filter)
    {
        var articles = db.Articles.Where(a => a.Kind == filter.Nature);
        if (filter.Etat is { } status)
            articles = articles.In(status);
        if (filter.Rubrique is { } rubrique)
            articles = articles.Where(a => a.Listings.Any(l => l.CategoryId == rubrique));
        if (filter.Auteur is { } author)
            articles = articles.Where(a => a.Byline.Any(b => b.AuthorId == author));
        if (int.TryParse(filter.Q?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            articles = articles.Where(a => a.Id == number || a.SearchText.Contains(filter.Q!.Trim()));
        else
        {
            foreach (var word in SearchText.Words(filter.Q))
                articles = articles.Where(a => a.SearchText.Contains(word));
        }

        if (ListCursor.Parse(filter.Apres) is { } after)
            articles = articles.Where(a => a.SavedUtc < after.AtUtc || (a.SavedUtc == after.AtUtc && a.Id < after.Id));
        return articles;
    }
}

/// <summary>Named as in the address.</summary>
public sealed record ArticleFilter
{
    public ArticleKind Nature { get; init; }

    public ArticleStatus? Etat { get; init; }

    public int? Rubrique { get; init; }

    public int? Auteur { get; init; }

    public string? Q { get; init; }

    /// <summary>The last row of the page before.</summary>
    public string? Apres { get; init; }

    /// <summary>The address of the page that begins after this row, with the same filter.</summary>
    public string Query(string? after) => QueryString.Create(new Dictionary<string, string?>
    {
        ["q"] = Q,
        ["etat"] = Etat?.ToString(),
        ["rubrique"] = Rubrique?.ToString(CultureInfo.InvariantCulture),
        ["auteur"] = Auteur?.ToString(CultureInfo.InvariantCulture),
        ["apres"] = after,
    }.Where(p => !string.IsNullOrEmpty(p.Value))).ToString();

    public bool IsEmpty => Etat is null && Rubrique is null && Auteur is null && string.IsNullOrWhiteSpace(Q);
}

public sealed record ArticleList(
    ArticleFilter Filter, IReadOnlyList<ArticleRow> Rows, string? Next,
    IReadOnlyList<SelectListItem> Rubriques, IReadOnlyList<SelectListItem> Authors);

/// <param name="PublicUtc">When it came out or will.</param>
public sealed record ArticleRow(
    int Id, string Headline, ArticleStatus Status, string? Rubrique, IReadOnlyList<string> Byline,
    DateTime SavedUtc, DateTime? PublicUtc, int CommentCount);
