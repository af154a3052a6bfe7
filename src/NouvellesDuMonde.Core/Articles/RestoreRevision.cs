using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>Brings headline, standfirst and text of an earlier version back, as a new version: nothing in between is lost.</summary>
public sealed class RestoreRevision(NewsDbContext db, SaveArticle save)
{
    public async Task<ArticleSaved> RunAsync(int articleId, int revisionId, int editorId, CancellationToken ct)
    {
        var article = await db.Articles.AsNoTracking().WithParts().SingleOrDefaultAsync(a => a.Id == articleId, ct);
        var revision = await db.ArticleRevisions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == revisionId && r.ArticleId == articleId, ct);
        if (article is null || revision is null)
            return ArticleSaved.Missing;
        var tagNames = await db.ArticleTags.Where(t => t.ArticleId == articleId).OrderBy(t => t.Position).Select(t => t.Tag.Name).ToListAsync(ct);
        var input = ArticleInput.Of(article, tagNames) with
        {
            Headline = revision.Headline,
            Standfirst = revision.Standfirst,
            Body = revision.BodySource,
        };
        return await save.RunAsync(articleId, input, editorId, ct);
    }
}
