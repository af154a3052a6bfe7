using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Media;

namespace NouvellesDuMonde.Core.Import;

/// <summary>The media that a batch of posts names, in one query for all of them.</summary>
internal sealed class ArticleReferences(NewsDbContext db, ImportRun run)
{
    public async Task<BodyReferences> LoadAsync(IEnumerable<ConvertedPost> posts, CancellationToken ct)
    {
        var media = await posts.SelectMany(post => BodyReferenceScanner.Scan(post.BodySource).Media).InChunksAsync(
            ids => db.Media.AsNoTracking().Where(m => ids.Contains(m.Id))
                .Select(m => new { m.Id, m.StoredName, m.Alt, m.Caption, m.Credit, m.Width, m.Height, m.Renditions }), ct);
        return new BodyReferences(
            media.ToDictionary(m => m.Id, m => new MediaReference(
                m.StoredName is null ? null : MediaAsset.PathOf(m.StoredName), m.Alt, m.Caption, m.Credit, m.Width, m.Height, m.Renditions)),
            new Dictionary<int, ArticleReference>(),
            run.OwnSite.Absolute("/"));
    }
}
