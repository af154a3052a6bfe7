using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Related;

/// <summary>An editor's word on « À lire aussi »: pin an article, move it up, forbid it, or leave the matter to the evidence again.</summary>
public sealed class ChooseRelated(NewsDbContext db, WorkOutRelated workOut)
{
    /// <summary>More than are shown at once serves nobody.</summary>
    public const int MostPinned = 6;

    /// <param name="other">Id or address of the other article, as typed or pasted.</param>
    public async Task<Outcome> RunAsync(int articleId, string? other, RelatedDecision decision, CancellationToken ct)
    {
        if (!await db.Articles.AnyAsync(a => a.Id == articleId && a.Kind == ArticleKind.Article, ct))
            return Outcome.Refused("Cet article n’existe plus.");
        if (IdIn(other) is not { } otherId)
            return Outcome.Refused("Donnez le numéro ou l’adresse d’un article du site.");
        if (otherId == articleId)
            return Outcome.Refused("Un article ne peut pas renvoyer à lui-même.");
        if (decision is RelatedDecision.Pin or RelatedDecision.Forbid && !await db.Articles.Published().AnyAsync(a => a.Id == otherId, ct))
            return Outcome.Refused($"Aucun article publié n’a le numéro {otherId}.");
        var choices = await db.RelatedChoices.Where(c => c.ArticleId == articleId).ToListAsync(ct);
        if (Decide(articleId, otherId, decision, choices) is { IsDone: false } refused)
            return refused;
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        await workOut.RunAsync([articleId], withNeighbours: false, ct);
        return Outcome.Done;
    }

    private Outcome Decide(int articleId, int otherId, RelatedDecision decision, List<RelatedChoice> choices)
    {
        var pinned = choices.Where(c => c.Pin is not null && c.OtherId != otherId).OrderBy(c => c.Pin).ToList();
        var choice = choices.Find(c => c.OtherId == otherId);
        if (decision == RelatedDecision.Pin && pinned.Count == MostPinned)
            return Outcome.Refused($"{MostPinned} articles sont déjà épinglés : libérez-en un d’abord.");
        if (decision == RelatedDecision.Release)
        {
            if (choice is not null)
                db.RelatedChoices.Remove(choice);
        }
        else
        {
            if (choice is null)
                db.RelatedChoices.Add(choice = new RelatedChoice(articleId, otherId, pin: null));
            var place = decision == RelatedDecision.Raise ? Math.Max(0, (choice.Pin ?? pinned.Count) - 1) : choice.Pin ?? pinned.Count;
            if (decision == RelatedDecision.Forbid)
                choice.Decide(null);
            else
                pinned.Insert(Math.Min(place, pinned.Count), choice);
        }

        for (var i = 0; i < pinned.Count; i++)
            pinned[i].Decide(i);
        return Outcome.Done;
    }

    private static int? IdIn(string? typed)
    {
        var text = (typed ?? "").Trim().Split('?', '#')[0].TrimEnd('/');
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : ArticlePath.IdIn(text);
    }
}

public enum RelatedDecision
{
    /// <summary>Always shown, after those pinned before.</summary>
    Pin,

    /// <summary>One place up among the pinned.</summary>
    Raise,

    /// <summary>Never shown.</summary>
    Forbid,

    /// <summary>Neither: the evidence decides.</summary>
    Release,
}
