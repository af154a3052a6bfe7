using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Mailing;

internal sealed class MailHandler(IMailTransport transport) : IOutboxHandler
{
    public string Kind => Mail.OutboxKind;

    public Task HandleAsync(string payload, CancellationToken ct) => transport.SendAsync(Mail.FromPayload(payload), ct);
}
