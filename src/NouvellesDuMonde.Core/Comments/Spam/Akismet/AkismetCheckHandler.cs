using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>
/// Asks again, or asks at all where the author's request broke off. Only a reminder: the inquiry itself knows whether and when, so a
/// message too many does nothing. A failed call leaves a message for the next one; the outbox's own patience is too short.
/// </summary>
internal sealed class AkismetCheckHandler(AskAkismet ask, IOptions<AkismetOptions> options) : IOutboxHandler
{
    public const string OutboxKind = "akismet-check";

    public string Kind => OutboxKind;

    /// <summary>The author's request asks first.</summary>
    public static OutboxMessage First(AkismetInquiry inquiry, DateTime nowUtc) => Message(inquiry.Ticket, nowUtc, nowUtc + AkismetInquiry.Grace);

    public static OutboxMessage Message(Guid ticket, DateTime nowUtc, DateTime dueUtc) => new(OutboxKind, ticket.ToString(), nowUtc, dueUtc);

    public Task HandleAsync(string payload, CancellationToken ct) => ask.RunAsync(Guid.Parse(payload), options.Value.Timeout, ct);
}
