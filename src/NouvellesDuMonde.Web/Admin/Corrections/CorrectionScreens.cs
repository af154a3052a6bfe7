using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Corrections;

namespace NouvellesDuMonde.Web.Admin.Corrections;

public sealed class CorrectionScreens(NewsDbContext db)
{
    /// <summary>No article has more; the bound keeps a mistake from loading a table.</summary>
    private const int MaxRows = 200;

    /// <returns><c>null</c> when there is no such article.</returns>
    public async Task<CorrectionDesk?> LoadAsync(int articleId, CancellationToken ct)
    {
        var article = await db.Articles.Where(a => a.Id == articleId && a.Kind == ArticleKind.Article)
            .Select(a => new { a.Headline, a.Slug, Rubrique = a.Category!.Slug, IsPublic = a.Status == ArticleStatus.Published }).SingleOrDefaultAsync(ct);
        if (article is null)
            return null;
        var rows = await db.Corrections.Of(articleId).Newest().Take(MaxRows)
            .Select(c => new CorrectionRow(c.Id, c.Kind, c.Text, c.DatedUtc, c.EditorName)).ToListAsync(ct);
        return new CorrectionDesk(articleId, article.Headline, article.IsPublic ? ArticlePath.Of(article.Rubrique, article.Slug, articleId) : null, rows);
    }

    public Task<CorrectionForm?> FindAsync(int articleId, int id, CancellationToken ct) => db.Corrections.Of(articleId).Where(c => c.Id == id)
        .Select(c => new CorrectionForm { Id = c.Id, Kind = c.Kind, Text = c.Text }).SingleOrDefaultAsync(ct);
}

public sealed record CorrectionForm : CorrectionInput
{
    [BindNever]
    public int? Id { get; init; }

    [BindNever, ValidateNever]
    public CorrectionDesk Desk { get; init; } = new(0, "", null, []);

    public static IEnumerable<SelectListItem> Kinds { get; } =
    [
        new("Choisir…", ""), .. Enum.GetValues<CorrectionKind>().Select(k => new SelectListItem(k.InFrench(), k.ToString())),
    ];
}

/// <param name="Path">Where readers find the article; <c>null</c> unless public.</param>
public sealed record CorrectionDesk(int ArticleId, string Headline, string? Path, IReadOnlyList<CorrectionRow> Rows);

public sealed record CorrectionRow(int Id, CorrectionKind Kind, string Text, DateTime DatedUtc, string EditorName);
