using System.Text.Json;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Mailing;

/// <summary>One mail to one person.</summary>
/// <param name="Html">The same words as <paramref name="Text"/>, for programs that show it; <c>null</c> for text only.</param>
public sealed record Mail(string To, string Subject, string Text, string? Html = null)
{
    /// <summary>Names the handler in the outbox.</summary>
    public const string OutboxKind = "mail";

    /// <summary>Stays the same when a mail is sent twice, so that the receiver's program shows it once.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public DateTime WrittenUtc { get; init; }

    /// <summary>Beside those that every mail has.</summary>
    public IReadOnlyList<MailHeader> Headers { get; init; } = [];

    public string ToPayload() => JsonSerializer.Serialize(this, MailJson.Default.Mail);

    public static Mail FromPayload(string payload) => JsonSerializer.Deserialize(payload, MailJson.Default.Mail)
        ?? throw new JsonException("The payload is no mail.");
}

/// <param name="Value">ASCII, on one line.</param>
public sealed record MailHeader(string Name, string Value);

[System.Text.Json.Serialization.JsonSerializable(typeof(Mail))]
internal sealed partial class MailJson : System.Text.Json.Serialization.JsonSerializerContext;

public static class MailOutbox
{
    /// <summary>Puts the mail into the outbox: it leaves after the next <c>SaveChanges</c>, and only if that succeeds.</summary>
    public static void Send(this NewsDbContext db, Mail mail, DateTime nowUtc) =>
        db.Outbox.Add(new OutboxMessage(Mail.OutboxKind, (mail with { WrittenUtc = nowUtc }).ToPayload(), nowUtc));
}
