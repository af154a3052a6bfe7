using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>Brings an earlier version back, as a new version: nothing in between is lost. Address and state stay.</summary>
public sealed class RestoreRevision(NewsDbContext db, SaveArticle save)
{
    public async Task<ArticleSaved> RunAsync(int articleId, int revisionId, int editorId, CancellationToken ct)
    {
        var article = await db.Articles.AsNoTracking().WithParts().SingleOrDefaultAsync(a => a.Id == articleId, ct);
        var revision = await db.ArticleRevisions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == revisionId && r.ArticleId == articleId, ct);
        if (article is null || revision is null)
            return ArticleSaved.Missing;
        var tagNames = await db.ArticleTags.Where(t => t.ArticleId == articleId).OrderBy(t => t.Position).Select(t => t.Tag.Name).ToListAsync(ct);
        var rest = RevisionDetails.Read(revision.Details)?.Rest ?? ArticleInput.Of(article, tagNames);
        var input = rest with
        {
            Kind = article.Kind,
            Version = article.Version,
            // Readers have the address that it has today.
            Slug = article.Slug,
            Headline = revision.Headline,
            Standfirst = revision.Standfirst,
            Body = revision.BodySource,
        };
        return await save.RunAsync(articleId, input, editorId, ct);
    }
}
