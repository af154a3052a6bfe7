using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Corrections;

/// <summary>Changes the words of a correction. Its date stays; a change of kind is news for readers and moves « mis à jour le ».</summary>
public sealed class ReviseCorrection(NewsDbContext db, TimeProvider time)
{
    public async Task<Saved> RunAsync(int articleId, int correctionId, CorrectionInput input, CancellationToken ct)
    {
        var errors = input.Check().ToList();
        if (errors.Count > 0)
            return Saved.Refused(errors);
        var correction = await db.Corrections.Of(articleId).SingleOrDefaultAsync(c => c.Id == correctionId, ct);
        var article = await db.Articles.WithParts().SingleOrDefaultAsync(a => a.Id == articleId, ct);
        if (correction is null || article is null)
            return Saved.Refused("", "Cette correction n’existe plus.");
        var now = time.GetUtcNow().UtcDateTime;
        if (correction.Kind != input.Kind && article.CountCorrection(0, now).Refusal is { } refusal)
            return Saved.Refused("", refusal);
        correction.Write(input.Kind!.Value, StorableText.Clean(input.Text!).Trim());
        db.Evict(now, PageTags.AllShowing(article));
        return await db.TrySaveAsync(ct) ? Saved.As(correction.Id) : Saved.Refused("", ArticleRefusals.Overtaken.Refusal!);
    }
}
