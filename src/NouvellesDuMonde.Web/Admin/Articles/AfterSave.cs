using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Articles;

/// <summary>What the editor's button asks for besides saving.</summary>
public sealed class AfterSave(NewsDbContext db, ComposeBody compose, PublishArticle publish, ScheduleArticle schedule, SiteClock clock)
{
    /// <summary>Before anything is saved: a date that cannot be read, or lies behind.</summary>
    public IEnumerable<FieldRefusal> Check(ArticleEditor typed)
    {
        if (typed.Then != Then.Schedule)
        {
            if (typed.HasNewHour)
            {
                yield return new(nameof(typed.ScheduleDate), typed.Then == Then.Publish
                    ? "Une heure est indiquée\u00A0: choisissez «\u00A0Programmer\u00A0», ou videz le jour et l’heure pour publier maintenant."
                    : "Pour garder cette heure, choisissez «\u00A0Programmer\u00A0»\u202F; sinon videz le jour et l’heure.");
            }

            yield break;
        }

        if (typed.ScheduleLocal is not { } local)
            yield return new(nameof(typed.ScheduleDate), "Indiquez le jour et l’heure de publication.");
        else if (clock.ToUtc(local) <= clock.UtcNow)
            yield return new(nameof(typed.ScheduleDate), "Cette heure est passée. Choisissez-en une à venir, ou publiez tout de suite.");
    }

    /// <returns>What became of it, and what to say when it was done.</returns>
    public async Task<(Outcome Outcome, string Done)> RunAsync(int id, ArticleEditor typed, bool runsTheDesk, CancellationToken ct)
    {
        var (outcome, done) = await DoAsync(id, typed, runsTheDesk, ct);
        var lost = ArticleSource.LostFrom(typed.Body);
        return (outcome, done + (lost.Count == 0 ? "" : $" Retiré du texte\u00A0: {string.Join(", ", lost)}.") + await MissingAsync(id, ct));
    }

    /// <summary>What the text names and readers will not see.</summary>
    private async Task<string> MissingAsync(int id, CancellationToken ct)
    {
        var source = await db.Articles.Where(a => a.Id == id).Select(a => a.BodySource).SingleOrDefaultAsync(ct) ?? "";
        var (named, found) = (BodyReferenceScanner.Scan(source), await compose.ReferencesOfAsync(source, ct));
        return string.Concat(named.Media.Except(found.Media.Keys).Order().Select(i => $" La médiathèque n’a pas d’image n°\u00A0{i}\u00A0: rien ne la remplace dans le texte."))
            + string.Concat(named.Articles.Except(found.Articles.Keys).Order().Select(a => $" L’article n°\u00A0{a} n’est pas en ligne\u00A0: le renvoi n’est pas montré."));
    }

    private async Task<(Outcome Outcome, string Done)> DoAsync(int id, ArticleEditor typed, bool runsTheDesk, CancellationToken ct)
    {
        switch (typed.Then)
        {
            case Then.Publish:
                return (await publish.RunAsync(id, runsTheDesk, ct), "Publié : les lecteurs le voient dès maintenant.");
            case Then.Schedule when typed.ScheduleLocal is { } local:
                var utc = clock.ToUtc(local);
                return (await schedule.RunAsync(id, utc, ct), $"Programmé pour le {FrenchDates.Write(clock.Local(utc), "long")}.");
            default:
                return (Outcome.Done, "Enregistré.");
        }
    }
}
