using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Web.Admin.Settings;

public sealed class SettingsQuery(NewsDbContext db)
{
    public async Task<SettingsInput> RunAsync(CancellationToken ct)
    {
        string[] keys = [FollowBlock.Key, Advertisement.Key, FeedContent.Key, NewsletterSwitch.Key];
        var stored = await db.Settings.AsNoTracking().Where(s => keys.Contains(s.Key)).ToDictionaryAsync(s => s.Key, s => s.Value, ct);
        var follow = Read<FollowBlock>(stored, FollowBlock.Key);
        var advertisement = Read<Advertisement>(stored, Advertisement.Key);
        return new SettingsInput
        {
            FollowTitle = follow?.Title,
            FollowText = follow?.Text,
            FollowLinkText = follow?.LinkText,
            FollowUrl = follow?.Url,
            AdvertisementMediaId = advertisement?.MediaId,
            AdvertisementUrl = advertisement?.Url,
            NewsletterIsOff = !NewsletterSwitch.IsOn(stored.GetValueOrDefault(NewsletterSwitch.Key)),
            FeedsHoldExtracts = Read<FeedContent>(stored, FeedContent.Key) is { IsExtract: true },
        };
    }

    private static T? Read<T>(Dictionary<string, string> stored, string key)
        where T : class => stored.TryGetValue(key, out var json) ? JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web) : null;
}
