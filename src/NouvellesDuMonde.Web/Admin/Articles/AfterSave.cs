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
    /// <summary>A later hour is a slip of the hand. An import may have one all the same.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(2 * 366);

    /// <summary>Before anything is saved: a date that cannot be read, or lies behind; what publication asks for and a draft does not.</summary>
    public IEnumerable<FieldRefusal> Check(ArticleEditor typed) =>
    [
        .. Hour(typed),
        .. typed is { Then: Then.Publish or Then.Schedule, IsPage: false, CategoryId: null }
            ? [new FieldRefusal(nameof(typed.CategoryId), "Choisissez une rubrique avant de publier.")]
            : Array.Empty<FieldRefusal>(),
    ];

    /// <summary>Whether what the button asks for has happened already.</summary>
    public Task<bool> IsDoneAsync(int id, ArticleEditor typed, CancellationToken ct)
    {
        var article = db.Articles.Where(a => a.Id == id);
        return typed.Then switch
        {
            Then.Publish => article.AnyAsync(a => a.Status == ArticleStatus.Published, ct),
            Then.Schedule => article.AnyAsync(a => a.Status == ArticleStatus.Scheduled, ct),
            Then.Stay or Then.Preview or Then.Overwrite => Task.FromResult(true),
        };
    }

    private IEnumerable<FieldRefusal> Hour(ArticleEditor typed)
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
        else if (local > clock.Local(clock.UtcNow + LongestWait).DateTime)
            yield return new(nameof(typed.ScheduleDate), "Cette date est trop lointaine\u00A0: deux ans au plus.");
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
            + string.Concat(named.Articles.Except(found.Articles.Keys).Order().Select(a => $" L’article n°\u00A0{a} n’est pas en ligne\u00A0: le renvoi n’est pas montré."))
            + ArticleSource.LinkedImagesIn(source, found.SiteUrl) switch
            {
                0 => "",
                1 => " Une image d’un autre site n’est pas montrée\u00A0: un lien y mène. Pour la montrer, ajoutez-la à la médiathèque.",
                var several => $" {several} images d’autres sites ne sont pas montrées\u00A0: des liens y mènent. Pour les montrer, ajoutez-les à la médiathèque.",
            };
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
                return (Outcome.Done, "Enregistré." + await ChangedAsync(id, typed, ct));
        }
    }

    /// <summary>What became of the article while its editor was writing.</summary>
    private async Task<string> ChangedAsync(int id, ArticleEditor typed, CancellationToken ct)
    {
        var status = await db.Articles.Where(a => a.Id == id).Select(a => a.Status).SingleAsync(ct);
        if (typed.StatusWas is not { } was || was == status)
            return "";
        return status switch
        {
            ArticleStatus.Published => " Attention\u00A0: l’article a été publié entre-temps, les lecteurs voient déjà ce texte.",
            ArticleStatus.Withdrawn => " Attention\u00A0: l’article a été retiré du site entre-temps, les lecteurs ne voient pas ce texte.",
            ArticleStatus.Scheduled => " Attention\u00A0: l’article a été programmé entre-temps.",
            ArticleStatus.Draft => " Attention\u00A0: l’article n’est plus programmé.",
        };
    }
}
