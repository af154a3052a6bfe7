using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Related;

/// <summary>
/// Works out « À lire aussi » and stores it, so that the page of an article only reads it: what editors pinned, then the best by
/// <see cref="RelatedScore"/>, without what they forbade and what the text links to already.
/// </summary>
public sealed partial class WorkOutRelated(NewsDbContext db, RelatedCandidates candidates, TimeProvider time)
{
    /// <summary>Shown are three; the others step in when one is withdrawn.</summary>
    private const int Stored = 6;

    private const int Looked = 30;

    /// <summary>A few articles are news, and those that they lead to hear of them; many at once are an import, where each is its turn.</summary>
    private const int FewEnoughForNeighbours = 10;

    public Task RunAsync(IReadOnlyList<int> articleIds, CancellationToken ct) =>
        RunAsync(articleIds, articleIds.Count <= FewEnoughForNeighbours, ct);

    /// <param name="withNeighbours">Also those that these lead to.</param>
    public async Task RunAsync(IReadOnlyList<int> articleIds, bool withNeighbours, CancellationToken ct)
    {
        candidates.Forget();
        var neighbours = new HashSet<int>();
        foreach (var id in articleIds)
            neighbours.UnionWith(await WorkOutAsync(id, ct));
        if (withNeighbours)
        {
            foreach (var id in neighbours.Except(articleIds))
                await WorkOutAsync(id, ct);
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    /// <returns>The articles that it is related to now.</returns>
    private async Task<IReadOnlyList<int>> WorkOutAsync(int id, CancellationToken ct)
    {
        var choices = await db.RelatedChoices.AsNoTracking().Where(c => c.ArticleId == id).ToListAsync(ct);
        var pinned = choices.Where(c => c.Pin is not null).OrderBy(c => c.Pin).Select(c => (Id: c.OtherId, Score: RelatedArticle.Pinned)).ToList();
        var source = await db.Articles.Published().Where(a => a.Id == id).Select(a => a.BodySource).SingleOrDefaultAsync(ct);
        var unwanted = choices.Select(c => c.OtherId).Concat(LinkedFrom(source ?? "")).ToHashSet();
        var found = source is null ? [] : await candidates.FindAsync(id, Looked, ct);
        var wanted = pinned.Concat(found.Where(p => !unwanted.Contains(p.ArticleId)).Select(p => (Id: p.ArticleId, p.Score))).Take(Stored).ToList();
        var stored = await db.RelatedArticles.Where(r => r.ArticleId == id).OrderBy(r => r.Position).ToListAsync(ct);
        if (!stored.Select(r => r.OtherId).SequenceEqual(wanted.Select(w => w.Id)))
        {
            // Same keys, other rows: in two steps.
            db.RelatedArticles.RemoveRange(stored);
            await db.SaveChangesAsync(ct);
            db.RelatedArticles.AddRange(wanted.Select((w, position) => new RelatedArticle(id, position, w.Id, w.Score)));
            db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Article(id));
        }

        return [.. wanted.Select(w => w.Id)];
    }

    /// <summary>The articles that a text names: as « Lire aussi », or by a link whose address ends in an id as ours do.</summary>
    internal static IEnumerable<int> LinkedFrom(string bodySource) =>
        BodyReferenceScanner.Scan(bodySource).Articles.Concat(
            Link().Matches(bodySource).Select(m => int.Parse(m.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)));

    [GeneratedRegex("""href="[^"?#]*/[^"/?#]*-([0-9]{1,9})["?#]""")]
    private static partial Regex Link();
}
