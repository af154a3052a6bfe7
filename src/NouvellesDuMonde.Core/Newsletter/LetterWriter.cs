using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>Makes a subscriber's own letter of what an issue tells.</summary>
public sealed class LetterWriter(
    SubscriberTickets tickets, LetterSchedule schedule, IOptions<SiteOptions> site, IOptions<NewsletterOptions> newsletter)
{
    /// <returns><c>null</c> when nothing in it is for this subscriber.</returns>
    public DigestLetter? Write(DateTime dueUtc, IReadOnlyList<LetterArticle> articles, Subscriber subscriber)
    {
        var wanted = articles.Where(a => subscriber.Wants(a.Rubriques)).Take(newsletter.Value.MaxArticles).ToList();
        return wanted.Count == 0 ? null : Write(dueUtc, wanted, tickets.ToManage(subscriber.Id));
    }

    /// <summary>The whole issue, with links that belong to nobody: for a trial.</summary>
    public DigestLetter WriteTrial(DateTime dueUtc, IReadOnlyList<LetterArticle> articles) =>
        Write(dueUtc, [.. articles.Take(newsletter.Value.MaxArticles)], "essai");

    private DigestLetter Write(DateTime dueUtc, IReadOnlyList<LetterArticle> articles, string ticket) => new(
        site.Value, newsletter.Value.Name, schedule.DayOf(dueUtc), articles,
        new LetterLinks(site.Value.Absolute(NewsletterPath.Preferences.With(ticket)), site.Value.Absolute(NewsletterPath.Unsubscription.With(ticket))));
}
