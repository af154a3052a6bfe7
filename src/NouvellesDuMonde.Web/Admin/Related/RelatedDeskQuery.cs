using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Related;

namespace NouvellesDuMonde.Web.Admin.Related;

/// <summary>The choices made for an article, and what the evidence proposes beside them, worked out anew.</summary>
public sealed class RelatedDeskQuery(NewsDbContext db, RelatedCandidates candidates)
{
    private const int Proposed = 8;

    public async Task<RelatedDesk> LoadAsync(int articleId, CancellationToken ct)
    {
        var choices = await db.RelatedChoices.Where(c => c.ArticleId == articleId).OrderBy(c => c.Pin)
            .Select(c => new { c.OtherId, c.Pin, c.Other.Headline }).ToListAsync(ct);
        var decided = choices.Select(c => c.OtherId).ToHashSet();
        var found = (await candidates.FindAsync(articleId, Proposed + decided.Count, ct)).Where(p => !decided.Contains(p.ArticleId)).Take(Proposed).ToList();
        return new RelatedDesk(
            articleId,
            [.. choices.Where(c => c.Pin is not null).Select(c => new RelatedLine(c.OtherId, c.Headline, "Épinglé"))],
            await LinesAsync(found, ct),
            [.. choices.Where(c => c.Pin is null).Select(c => new RelatedLine(c.OtherId, c.Headline, "Écarté"))]);
    }

    private async Task<IReadOnlyList<RelatedLine>> LinesAsync(IReadOnlyList<RelatedProposal> found, CancellationToken ct)
    {
        var (ids, tagIds) = (found.Select(p => p.ArticleId).ToList(), found.SelectMany(p => p.Evidence.SharedTagIds).Distinct().ToList());
        var headlines = await db.Articles.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Headline, ct);
        var tags = await db.Tags.Where(t => tagIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        return [.. found.Select(p => new RelatedLine(p.ArticleId, headlines[p.ArticleId], EvidenceWords.Of(p, tags)))];
    }
}
