using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Errors;

/// <summary>What else to read, for a page that has nothing of its own to show.</summary>
public sealed class LatestArticles(NewsDbContext db)
{
    private const int Count = 6;

    public async Task<IReadOnlyList<ArticleCard>> LoadAsync(CancellationToken ct) =>
        await db.Articles.Published().Newest().Take(Count).AsCards().ToListAsync(ct);
}
