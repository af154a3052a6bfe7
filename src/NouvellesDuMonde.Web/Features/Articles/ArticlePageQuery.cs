using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Features.Navigation;

namespace NouvellesDuMonde.Web.Features.Articles;

/// <summary>Four queries, each by an index; a fifth where there are corrections.</summary>
public sealed class ArticlePageQuery(NewsDbContext db, SiteTree tree, ArticleReads reads)
{
    private const int MoreCount = 5;
    private const int RelatedCount = 3;

    /// <summary>The article in whatever state it is: the controller decides what a reader may see of it.</summary>
    public Task<ArticleText?> FindAsync(int id, CancellationToken ct) => reads.Text(db, id, ct);

    /// <returns><c>null</c> when the article's rubrique is gone.</returns>
    public async Task<ArticlePage?> LoadAsync(ArticleText text, CancellationToken ct)
    {
        var frame = await tree.FrameWithAsync(text.CategoryId, ct);
        var rubriques = frame.Rubriques.PathTo(text.CategoryId);
        if (rubriques.Count == 0)
            return null;
        var neighbours = await reads.Neighbours(db, rubriques[0].Id, text.Id, RelatedCount, MoreCount + RelatedCount).ToListAsync(ct);
        var related = neighbours.Where(n => n.Position >= 0).OrderBy(n => n.Position).ToList();
        return new ArticlePage
        {
            Text = text,
            Rubriques = rubriques,
            Byline = await reads.Byline(db, text.Id).ToListAsync(ct),
            Subjects = await reads.Subjects(db, text.Id).ToListAsync(ct),
            Related = [.. related.Select(n => n.Link)],
            More = [.. neighbours.Except(related).ExceptBy(related.Select(r => r.Id), n => n.Id)
                .OrderByDescending(n => n.PublishedUtc).ThenByDescending(n => n.Id).Take(MoreCount).Select(n => n.Link)],
            Corrections = text.CorrectionCount == 0 ? [] : await reads.Corrections(db, text.Id).ToListAsync(ct),
            Follow = text.ShowsFollowBlock ? frame.Follow : null,
            Advertisement = frame.Advertisement,
        };
    }
}
