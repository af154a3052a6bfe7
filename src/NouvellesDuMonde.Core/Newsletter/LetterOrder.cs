using System.Text.Json;
using System.Text.Json.Serialization;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>« Write the letter of this issue to this subscriber »: what the outbox keeps instead of ten thousand letters and addresses.</summary>
/// <param name="MailId">Stays the same when the letter is sent twice, so that the receiver's program shows it once.</param>
public sealed record LetterOrder(int IssueId, int SubscriberId, Guid MailId)
{
    /// <summary>Names the handler in the outbox.</summary>
    public const string OutboxKind = "letter";

    public OutboxMessage ToMessage(DateTime nowUtc) => new(OutboxKind, JsonSerializer.Serialize(this, LetterJson.Default.LetterOrder), nowUtc);

    public static LetterOrder FromPayload(string payload) => JsonSerializer.Deserialize(payload, LetterJson.Default.LetterOrder)
        ?? throw new JsonException("The payload is no order of a letter.");
}

[JsonSerializable(typeof(LetterOrder))]
internal sealed partial class LetterJson : JsonSerializerContext;
