using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Features.Corrections;

/// <summary>All corrections of the site, newest first, by keyset: the last page costs what the first does.</summary>
public sealed class CorrectionsPageQuery(NewsDbContext db)
{
    private const int PageSize = 30;

    /// <param name="before">The last correction of the page before; <c>null</c> for the newest.</param>
    /// <returns><c>null</c> when nothing is that old.</returns>
    public async Task<CorrectionsPage?> RunAsync(int? before, CancellationToken ct)
    {
        var corrections = db.Corrections.OfPublished();
        if (before is { } id)
            corrections = corrections.Before(id);
        var rows = await corrections.Newest().Take(PageSize + 1).Select(c => new ListedCorrection(
            c.Id, c.Kind, c.Text, c.DatedUtc, c.Article.Headline, ArticlePath.Of(c.Article.Category!.Slug, c.Article.Slug, c.ArticleId))).ToListAsync(ct);
        if (before is not null && rows.Count == 0)
            return null;
        return new CorrectionsPage(before, [.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Id : null);
    }
}

/// <param name="Before">Where the page begins; <c>null</c> for the newest.</param>
/// <param name="Next">Where the next one begins.</param>
public sealed record CorrectionsPage(int? Before, IReadOnlyList<ListedCorrection> Corrections, int? Next)
{
    public string Path => PathOf(Before)!;

    public string? NextPath => Next is null ? null : PathOf(Next);

    private static string PathOf(int? before) => before is null ? "/corrections" : $"/corrections?avant={before}";
}

public sealed record ListedCorrection(int Id, CorrectionKind Kind, string Text, DateTime DatedUtc, string Headline, string ArticlePath)
{
    public string Path => $"{ArticlePath}#correction-{Id}";
}
