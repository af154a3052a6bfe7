using System.Text.Json;
using System.Text.Json.Serialization;

namespace NouvellesDuMonde.Core.Syndication;

/// <summary>Articles of which the world outside is to hear: what they look like by then is read when the message goes.</summary>
public sealed record Announcement(IReadOnlyList<int> ArticleIds)
{
    public string ToPayload() => JsonSerializer.Serialize(this, AnnouncementJson.Default.Announcement);

    public static Announcement FromPayload(string payload) => JsonSerializer.Deserialize(payload, AnnouncementJson.Default.Announcement)
        ?? throw new JsonException("The payload is no announcement.");
}

[JsonSerializable(typeof(Announcement))]
internal sealed partial class AnnouncementJson : JsonSerializerContext;
