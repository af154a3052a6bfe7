using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Redirects;

namespace NouvellesDuMonde.Web.Features.Redirects;

/// <summary>Where the addresses of the old site went.</summary>
public sealed class OldAddresses(NewsDbContext db)
{
    /// <summary>Tries the path with its query (<c>/?p=12</c>), then the path alone (<c>/2024/06/titre/?utm_source=x</c>).</summary>
    /// <returns><c>null</c> when the address was never one of ours.</returns>
    public async Task<MovedAddress?> FindAsync(string pathAndQuery, CancellationToken ct)
    {
        var whole = Redirect.Normalize(pathAndQuery);
        var path = Redirect.Normalize(pathAndQuery.Split('?')[0]);
        var found = await db.Redirects.Where(r => r.FromPath == whole || r.FromPath == path).OrderBy(r => r.FromPath)
            .Select(r => new
            {
                r.FromPath,
                r.ToPath,
                Article = r.Article == null ? null : new { r.Article.Kind, Rubrique = r.Article.Category!.Slug, r.Article.Slug, r.Article.Id },
            }).Take(2).ToListAsync(ct);
        var best = found.Find(r => r.FromPath == whole) ?? found.FirstOrDefault();
        return best switch
        {
            null => null,
            { Article: { } a } => new MovedAddress(ArticlePath.Of(a.Kind, a.Rubrique, a.Slug, a.Id)),
            _ => new MovedAddress(best.ToPath),
        };
    }
}

/// <param name="Path"><c>null</c>: gone for good.</param>
public sealed record MovedAddress(string? Path)
{
    public IActionResult ToResult() =>
        Path is null ? new StatusCodeResult(StatusCodes.Status410Gone) : new LocalRedirectResult(Path, permanent: true);
}
