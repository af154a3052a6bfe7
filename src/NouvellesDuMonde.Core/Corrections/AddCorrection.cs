using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Corrections;

/// <summary>Tells readers of a published article what was wrong, missing or new. Moves « mis à jour le ».</summary>
public sealed class AddCorrection(NewsDbContext db, TimeProvider time)
{
    /// <param name="editorId">The member who answers for it.</param>
    public async Task<Saved> RunAsync(int articleId, CorrectionInput input, int editorId, CancellationToken ct)
    {
        var errors = input.Check().ToList();
        if (errors.Count > 0)
            return Saved.Refused(errors);
        var article = await db.Articles.WithParts().SingleOrDefaultAsync(a => a.Id == articleId, ct);
        var now = time.GetUtcNow().UtcDateTime;
        if (article is null)
            return Saved.Refused("", ArticleRefusals.Missing.Refusal!);
        if (article.CountCorrection(+1, now).Refusal is { } refusal)
            return Saved.Refused("", refusal);
        var editor = await db.Users.Where(m => m.Id == editorId).Select(m => m.DisplayName).SingleOrDefaultAsync(ct);
        var correction = new Correction(article, input.Kind!.Value, StorableText.Clean(input.Text!).Trim(), now)
            .SignedBy(editor is null ? null : editorId, editor ?? "");
        db.Corrections.Add(correction);
        db.Evict(now, PageTags.AllShowing(article));
        return await db.TrySaveAsync(ct) ? Saved.As(correction.Id) : Saved.Refused("", ArticleRefusals.Overtaken.Refusal!);
    }
}
