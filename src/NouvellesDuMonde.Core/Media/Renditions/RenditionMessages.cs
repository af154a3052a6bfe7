using System.Text.Json;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>What the outbox is told about renditions. Messages name the file and not the record: it is known before the record has its id.</summary>
public static class RenditionMessages
{
    internal const string MakeKind = "renditions", ForgetKind = "renditions-forget";

    /// <summary>A page that somebody has open may still ask for the files.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    public static OutboxMessage Make(string storedName, DateTime nowUtc) =>
        new(MakeKind, JsonSerializer.Serialize(new RenditionOrder(storedName, "")), nowUtc);

    /// <summary>What was begun is finished before anything else is begun: due a day ago, it comes first.</summary>
    public static OutboxMessage GoOn(string storedName, DateTime nowUtc) =>
        new(MakeKind, JsonSerializer.Serialize(new RenditionOrder(storedName, "")), nowUtc, nowUtc.AddDays(-1));

    /// <summary>Deletes, later, what only that set has.</summary>
    public static OutboxMessage Forget(string storedName, string set, DateTime nowUtc) =>
        new(ForgetKind, JsonSerializer.Serialize(new RenditionOrder(storedName, set)), nowUtc, nowUtc + Grace);

    internal static RenditionOrder Read(string payload) =>
        JsonSerializer.Deserialize<RenditionOrder>(payload) ?? throw new JsonException("empty payload");
}

internal sealed record RenditionOrder(string StoredName, string Set);
