using System.Text.Json;
using System.Text.Json.Serialization;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>« Write this member what there is of this kind »: the mail is written when it leaves, of what is still to be told then.</summary>
public sealed record NotificationOrder(int MemberId, NotificationKind Kind)
{
    /// <summary>Names the handler in the outbox.</summary>
    public const string OutboxKind = "notification";

    public OutboxMessage ToMessage(DateTime nowUtc, DateTime dueUtc) =>
        new(OutboxKind, JsonSerializer.Serialize(this, NotificationJson.Default.NotificationOrder), nowUtc, dueUtc);

    public static NotificationOrder FromPayload(string payload) => JsonSerializer.Deserialize(payload, NotificationJson.Default.NotificationOrder)
        ?? throw new JsonException("The payload is no order of a notification.");
}

[JsonSerializable(typeof(NotificationOrder))]
internal sealed partial class NotificationJson : JsonSerializerContext;
