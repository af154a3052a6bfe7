using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Articles.Comparison;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Admin.Revisions;

public sealed class RevisionsQuery(NewsDbContext db)
{
    /// <summary>Each with its text, to be compared with the one before.</summary>
    private const int PageSize = 25;

    /// <param name="before">The lowest version of the page before; <c>null</c> for the newest.</param>
    public async Task<RevisionList?> ListAsync(int articleId, int? before, CancellationToken ct)
    {
        var headline = await db.Articles.Where(a => a.Id == articleId).Select(a => a.Headline).SingleOrDefaultAsync(ct);
        if (headline is null)
            return null;
        var revisions = await db.ArticleRevisions.AsNoTracking().Where(r => r.ArticleId == articleId && (before == null || r.Version < before))
            .OrderByDescending(r => r.Version).Take(PageSize + 1).ToListAsync(ct);
        var rows = revisions.Take(PageSize).Select((r, i) => RevisionRow.Of(r, revisions.ElementAtOrDefault(i + 1))).ToList();
        return new RevisionList(articleId, headline, rows, revisions.Count > PageSize ? rows[^1].Version : null);
    }

    public async Task<RevisionText?> FindAsync(int articleId, int id, CancellationToken ct)
    {
        var revision = await db.ArticleRevisions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.ArticleId == articleId, ct);
        var today = await db.Articles.Where(a => a.Id == articleId).Select(a => new { a.Headline, a.Standfirst, a.BodySource, a.Status }).SingleOrDefaultAsync(ct);
        if (revision is null || today is null)
            return null;
        var comparison = new TextComparison();
        return new RevisionText(revision, today.Status == ArticleStatus.Published)
        {
            Headline = comparison.Line(revision.Headline, today.Headline),
            Standfirst = comparison.Line(revision.Standfirst, today.Standfirst),
            Body = ComparedRun.Of(comparison.Body(revision.BodySource, today.BodySource)),
        };
    }
}
