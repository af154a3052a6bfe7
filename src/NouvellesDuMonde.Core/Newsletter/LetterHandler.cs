using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>Writes one letter and sends it. Nobody is written to who has left since it was ordered.</summary>
public sealed class LetterHandler(NewsDbContext db, LetterContent content, LetterWriter writer, IMailTransport transport, TimeProvider time) : IOutboxHandler
{
    public string Kind => LetterOrder.OutboxKind;

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var order = LetterOrder.FromPayload(payload);
        var subscriber = await db.Subscribers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == order.SubscriberId, ct);
        var issue = await db.LetterIssues.AsNoTracking().SingleOrDefaultAsync(i => i.Id == order.IssueId, ct);
        if (subscriber is null || issue is null)
            return;
        var articles = await content.LoadAsync(issue.SinceUtc, issue.DueUtc, ct);
        if (writer.Write(issue.DueUtc, articles, subscriber) is { } letter)
            await transport.SendAsync(letter.To(subscriber.Email) with { Id = order.MailId, WrittenUtc = time.GetUtcNow().UtcDateTime }, ct);
    }
}
