using System.Globalization;
using System.Text.Json;

namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>How much of the plan this month's calls have used.</summary>
/// <param name="Limit"><c>null</c>: none.</param>
/// <param name="Percentage">Of the limit, 0 to 100.</param>
public sealed record AkismetUsage(long? Limit, long Usage, double Percentage, bool IsThrottled)
{
    /// <summary>Akismet's word on how urgent it is; only in the extended answer.</summary>
    public string? NoticeLevel { get; init; }

    /// <summary>The plan that Akismet advises, if any; only in the extended answer.</summary>
    public string? Advice { get; init; }

    /// <returns><c>null</c> for anything but the expected JSON.</returns>
    internal static AkismetUsage? Parse(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            return new AkismetUsage(
                root.GetProperty("limit") is { ValueKind: JsonValueKind.Number } limit ? limit.GetInt64() : null,
                root.GetProperty("usage").GetInt64(),
                double.TryParse(root.GetProperty("percentage").ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var percentage) ? percentage : 0,
                root.GetProperty("throttled").GetBoolean())
            {
                NoticeLevel = Text(root, "notice_level"),
                Advice = root.TryGetProperty("upgrade", out var upgrade) && upgrade.ValueKind == JsonValueKind.Object ? Text(upgrade, "name") : null,
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
