using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.FrontPages;

/// <summary>Gives a place of the front page to an article, or changes for how long and under which headline.</summary>
public sealed class PinArticle(NewsDbContext db, PublicationAlarm alarm, TimeProvider time)
{
    /// <summary>Bounds what the front page reads.</summary>
    public const int MaxSlots = 200;

    public async Task<Saved> RunAsync(int? id, FrontPagePlace place, PinInput input, PinTime pinned, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var errors = Check(place, input, pinned, now).Concat(await CheckArticleAsync(input, ct)).ToList();
        var slot = id is null ? new FrontPageSlot(place) : await db.FrontPageSlots.SingleOrDefaultAsync(s => s.Id == id, ct);
        if (slot is null || (id is not null && slot.Version != input.Version))
            errors.Add(FrontPageRefusals.Changed);
        if (id is null && await db.FrontPageSlots.NotOver(now).CountAsync(ct) >= MaxSlots)
            errors.Add(new("", $"La une porte déjà {MaxSlots} épingles. Retirez-en avant d’en ajouter."));
        if (errors.Count > 0)
            return Saved.Refused(errors);
        slot!.Pin(input.ArticleId!.Value, input.Headline, pinned.FromUtc ?? now, pinned.UntilUtc);
        if (id is null)
            db.FrontPageSlots.Add(slot);
        db.Evict(now, PageTags.FrontPage);
        if (!await db.TrySaveAsync(ct))
            return Saved.Refused([FrontPageRefusals.Changed]);
        alarm.Ring();
        return Saved.As(slot.Id);
    }

    private static IEnumerable<FieldRefusal> Check(FrontPagePlace place, PinInput input, PinTime pinned, DateTime nowUtc)
    {
        if (!place.Exists)
            yield return new("", "Cette place n’existe pas sur la une.");
        if (input.Headline?.Length > ArticleContent.MaxHeadlineLength)
            yield return new(nameof(input.Headline), $"{ArticleContent.MaxHeadlineLength} signes au plus.");
        if (pinned.UntilUtc <= nowUtc)
            yield return new("Until", "Cette heure est passée.");
        else if (pinned.UntilUtc <= pinned.FromUtc)
            yield return new("Until", "La fin doit venir après le début.");
    }

    private async Task<IEnumerable<FieldRefusal>> CheckArticleAsync(PinInput input, CancellationToken ct)
    {
        if (input.ArticleId is not { } id)
            return [new(nameof(input.Article), "Indiquez le numéro d’un article ou son adresse, ou choisissez-le dans la liste.")];
        var status = await db.Articles.Where(a => a.Id == id && a.Kind == ArticleKind.Article).Select(a => (ArticleStatus?)a.Status).SingleOrDefaultAsync(ct);
        var refusal = status is null ? $"Aucun article ne porte le numéro {id}." : Refusal(status.Value);
        return refusal is null ? [] : [new(nameof(input.Article), refusal)];
    }

    private static string? Refusal(ArticleStatus status) => status switch
    {
        ArticleStatus.Draft => "Cet article est un brouillon\u00A0: publiez-le ou programmez-le d’abord.",
        ArticleStatus.Withdrawn => "Cet article a été retiré du site.",
        ArticleStatus.Scheduled or ArticleStatus.Published => null,
    };
}

internal static class FrontPageRefusals
{
    public static FieldRefusal Changed { get; } =
        new("", "Quelqu’un a modifié cette partie de la une entre-temps. Regardez où elle en est avant de recommencer.");
}
