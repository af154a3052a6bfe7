using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;

namespace NouvellesDuMonde.Core.Appeals;

/// <summary>An author contests a refusal: once for each, within six months.</summary>
public sealed class ContestDecision(NewsDbContext db, TimeProvider time)
{
    private static readonly Outcome Once = Outcome.Refused("Vous avez déjà contesté cette décision. La réponse vous parviendra par e-mail.");

    public async Task<Outcome> RunAsync(long commentId, int memberId, string? typed, CancellationToken ct)
    {
        var text = TypedText.Clean(typed);
        if (text == "")
            return Outcome.Refused("Dites pourquoi la décision vous paraît injustifiée.");
        if (text.Length < Appeal.MinTextLength)
            return Outcome.Refused("Dites-le en une phrase au moins\u00A0: une décision ne se conteste qu’une fois.");
        if (text.Length > Appeal.MaxTextLength)
            return Outcome.Refused($"{Appeal.MaxTextLength} caractères au plus.");
        if (await db.Comments.By(memberId).Refused().SingleOrDefaultAsync(c => c.Id == commentId, ct) is not { } comment)
            return Outcome.Refused("Il n’y a pas de refus à contester pour ce commentaire.");
        var now = time.GetUtcNow().UtcDateTime;
        if (comment.DecidedUtc?.AddMonths(StatementOfReasons.MonthsToContest) < now)
            return Outcome.Refused($"Une décision se conteste dans les {StatementOfReasons.MonthsToContest} mois\u00A0: ce délai est passé.");
        if (await db.Appeals.About(commentId).AnyAsync(a => a.ContestedUtc == comment.DecidedUtc, ct))
            return Once;
        return await StoreAsync(new Appeal(comment, text, await DeciderAsync(commentId, ct), now), ct);
    }

    private Task<int?> DeciderAsync(long commentId, CancellationToken ct) =>
        db.ModerationLog.DecisionsAbout([commentId]).OrderByDescending(e => e.Id).Select(e => e.ModeratorId).FirstOrDefaultAsync(ct);

    private async Task<Outcome> StoreAsync(Appeal appeal, CancellationToken ct)
    {
        try
        {
            db.Appeals.Add(appeal);
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            return Once; // from another window, in the same moment
        }
    }
}
