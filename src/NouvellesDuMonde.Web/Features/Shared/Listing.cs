using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Web.Features.Shared;

/// <summary>One page of a list of articles.</summary>
public sealed record Listing(IReadOnlyList<ArticleCard> Articles, Paging Paging)
{
    public const int PageSize = 20;

    /// <summary>Bounds the work of a deep page; what is older stands in the archives.</summary>
    public const int MaxPages = 500;
}

public static class ListingQueries
{
    /// <summary>
    /// Counts and pages over the narrow rows (an index), then loads only the articles of this page: page 50 costs what page 1 does.
    /// </summary>
    /// <param name="rows">In the order shown.</param>
    /// <returns><c>null</c> when there is no such page; an empty list has one page.</returns>
    public static async Task<Listing?> ToListingAsync<TRow>(
        this IQueryable<TRow> rows, Expression<Func<TRow, Article>> article, string basePath, int page, CancellationToken ct)
    {
        if (page is < 1 or > Listing.MaxPages)
            return null;
        var count = await rows.Take(Listing.MaxPages * Listing.PageSize).CountAsync(ct);
        var pages = Math.Max(1, (count + Listing.PageSize - 1) / Listing.PageSize);
        if (page > pages)
            return null;
        var cards = await rows.Skip((page - 1) * Listing.PageSize).Take(Listing.PageSize).Select(article).AsCards().ToListAsync(ct);
        return new Listing(cards, new Paging(basePath, page, pages));
    }
}
