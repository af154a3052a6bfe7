using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Newsletter;

public static class NewsletterQueries
{
    public static IQueryable<Subscriber> Confirmed(this IQueryable<Subscriber> subscribers) => subscribers.Where(s => s.ConfirmedUtc != null);

    /// <summary>Whose first letter is that of this hour or an earlier one.</summary>
    public static IQueryable<Subscriber> ConfirmedBy(this IQueryable<Subscriber> subscribers, DateTime utc) => subscribers.Where(s => s.ConfirmedUtc <= utc);

    public static IQueryable<Subscriber> Unconfirmed(this IQueryable<Subscriber> subscribers) => subscribers.Where(s => s.ConfirmedUtc == null);

    public static IQueryable<LetterIssue> Unfinished(this IQueryable<LetterIssue> issues) => issues.Where(i => i.FinishedUtc == null);

    public static IQueryable<LetterDelivery> OfIssuesBefore(this IQueryable<LetterDelivery> deliveries, IQueryable<LetterIssue> issues, DateTime utc) =>
        deliveries.Where(d => issues.Any(i => i.Id == d.IssueId && i.DueUtc < utc));

    /// <summary>Letters that nobody has tried to send yet. One that failed waits for its next attempt and holds up no other.</summary>
    public static IQueryable<OutboxMessage> LettersToLeave(this IQueryable<OutboxMessage> messages) =>
        messages.Where(m => m.DoneUtc == null && m.AbandonedUtc == null && m.Kind == LetterOrder.OutboxKind && m.Attempts == 0);
}
