using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Revisions;

public sealed class RevisionsQuery(NewsDbContext db)
{
    private const int PageSize = 50;

    /// <param name="before">The lowest version of the page before; <c>null</c> for the newest.</param>
    public async Task<RevisionList?> ListAsync(int articleId, int? before, CancellationToken ct)
    {
        var headline = await db.Articles.Where(a => a.Id == articleId).Select(a => a.Headline).SingleOrDefaultAsync(ct);
        if (headline is null)
            return null;
        var rows = await db.ArticleRevisions.Where(r => r.ArticleId == articleId && (before == null || r.Version < before))
            .OrderByDescending(r => r.Version).Take(PageSize + 1)
            .Select(r => new RevisionRow(r.Id, r.Version, r.EditorName, r.SavedUtc, r.Headline, r.BodySource.Length)).ToListAsync(ct);
        var page = rows.Take(PageSize).ToList();
        return new RevisionList(articleId, headline, page, rows.Count > PageSize ? page[^1].Version : null);
    }

    public Task<RevisionText?> FindAsync(int articleId, int id, CancellationToken ct) =>
        db.ArticleRevisions.Where(r => r.Id == id && r.ArticleId == articleId).Select(r => new RevisionText(
            r.Id, r.ArticleId, r.Version, r.EditorName, r.SavedUtc, r.Headline, r.Standfirst, r.BodySource, r.Details != null)).SingleOrDefaultAsync(ct);
}

/// <param name="Next">The version below which the next page begins.</param>
public sealed record RevisionList(int ArticleId, string Headline, IReadOnlyList<RevisionRow> Rows, int? Next);

/// <param name="Length">Characters of the text's source.</param>
public sealed record RevisionRow(int Id, int Version, string EditorName, DateTime SavedUtc, string Headline, int Length);

public sealed record RevisionText(
    int Id, int ArticleId, int Version, string EditorName, DateTime SavedUtc, string Headline, string Standfirst, string BodySource, bool HasDetails);
