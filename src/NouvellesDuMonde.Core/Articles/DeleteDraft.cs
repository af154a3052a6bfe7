using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>Throws away a text that nobody outside the newsroom has ever read, with its versions. What was public once is withdrawn instead.</summary>
public sealed class DeleteDraft(NewsDbContext db)
{
    public async Task<Outcome> RunAsync(int articleId, CancellationToken ct)
    {
        var outcome = ArticleRefusals.Missing;
        await db.InTransactionAsync(async () => outcome = await DeleteAsync(articleId, ct), ct);
        return outcome;
    }

    private async Task<Outcome> DeleteAsync(int articleId, CancellationToken ct)
    {
        if (await db.Articles.WithParts().SingleOrDefaultAsync(a => a.Id == articleId, ct) is not { } article)
            return ArticleRefusals.Missing;
        if (article.Status != ArticleStatus.Draft || article.FirstPublishedUtc is not null)
            return Outcome.Refused("Seul un brouillon qui n’a jamais été publié peut être supprimé.");
        await db.ArticleRevisions.Where(r => r.ArticleId == articleId).ExecuteDeleteAsync(ct);
        db.Articles.Remove(article);
        return await db.TrySaveAsync(ct) ? Outcome.Done : ArticleRefusals.Overtaken;
    }
}
