using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Articles;

/// <summary>What the editor's button asks for besides saving.</summary>
public sealed class AfterSave(PublishArticle publish, ScheduleArticle schedule, SiteClock clock)
{
    /// <summary>Before anything is saved: a date that cannot be read, or lies behind.</summary>
    public IEnumerable<FieldRefusal> Check(ArticleEditor typed)
    {
        if (typed.Then != Then.Schedule)
            yield break;
        if (typed.ScheduleLocal is not { } local)
            yield return new(nameof(typed.ScheduleDate), "Indiquez le jour et l’heure de publication.");
        else if (clock.ToUtc(local) <= clock.UtcNow)
            yield return new(nameof(typed.ScheduleDate), "Cette heure est passée. Choisissez-en une à venir, ou publiez tout de suite.");
    }

    /// <returns>What became of it, and what to say when it was done.</returns>
    public async Task<(Outcome Outcome, string Done)> RunAsync(int id, ArticleEditor typed, CancellationToken ct)
    {
        switch (typed.Then)
        {
            case Then.Publish:
                return (await publish.RunAsync(id, ct), "Publié : les lecteurs le voient dès maintenant.");
            case Then.Schedule when typed.ScheduleLocal is { } local:
                var utc = clock.ToUtc(local);
                return (await schedule.RunAsync(id, utc, ct), $"Programmé pour le {FrenchDates.Write(clock.Local(utc), "long")}.");
            default:
                return (Outcome.Done, "Enregistré.");
        }
    }
}
