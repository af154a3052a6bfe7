using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Media;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>Turns what an editor typed into the source that is stored and the HTML that readers get.</summary>
public sealed class ComposeBody(NewsDbContext db, IOptions<SiteOptions> site)
{
    public async Task<ComposedBody> RunAsync(string typed, CancellationToken ct)
    {
        var source = ArticleSource.Normalise(typed);
        var html = ArticleBodyRenderer.Render(source, await ReferencesOfAsync(source, ct));
        return new ComposedBody(source, html, PlainText.CountWords(PlainText.From(html)));
    }

    /// <summary>At most two queries, whatever the text names.</summary>
    public async Task<BodyReferences> ReferencesOfAsync(string source, CancellationToken ct)
    {
        var ids = BodyReferenceScanner.Scan(source);
        return new BodyReferences(await MediaAsync(ids.Media, ct), await ArticlesAsync(ids.Articles, ct), site.Value.Absolute("/"));
    }

    private async Task<Dictionary<int, MediaReference>> MediaAsync(IReadOnlySet<int> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        var media = await db.Media.AsNoTracking().Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.StoredName, m.Alt, m.Caption, m.Credit, m.Width, m.Height, m.Renditions }).ToListAsync(ct);
        return media.ToDictionary(m => m.Id, m => new MediaReference(
            m.StoredName is null ? null : MediaAsset.PathOf(m.StoredName), m.Alt, m.Caption, m.Credit, m.Width, m.Height, m.Renditions));
    }

    private async Task<Dictionary<int, ArticleReference>> ArticlesAsync(IReadOnlySet<int> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return [];
        var articles = await db.Articles.AsNoTracking().Published().Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Slug, a.Headline, Rubrique = a.Category!.Slug }).ToListAsync(ct);
        return articles.ToDictionary(a => a.Id, a => new ArticleReference(ArticlePath.Of(a.Rubrique, a.Slug, a.Id), a.Headline));
    }
}

public sealed record ComposedBody(string Source, string Html, int WordCount);
