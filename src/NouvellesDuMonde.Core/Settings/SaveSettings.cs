using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Settings;

/// <summary>Writes the settings that show on pages. Every cached page is made anew: the blocks stand on most.</summary>
public sealed class SaveSettings(NewsDbContext db, TimeProvider time)
{
    private const int MaxText = 500;

    public async Task<IReadOnlyList<FieldRefusal>> RunAsync(SettingsInput input, CancellationToken ct)
    {
        var refusals = Check(input).Concat(await CheckImageAsync(input, ct)).ToList();
        if (refusals.Count > 0)
            return refusals;
        var values = new Dictionary<string, string?>
        {
            [FollowBlock.Key] = string.IsNullOrWhiteSpace(input.FollowUrl) ? null : Json(Follow(input)),
            [Advertisement.Key] = string.IsNullOrWhiteSpace(input.AdvertisementUrl) ? null : Json(Ad(input)),
            [NewsletterSwitch.Key] = input.NewsletterIsOff ? Json(new NewsletterSwitch { IsOff = true }) : null,
            [FeedContent.Key] = input.FeedsHoldExtracts ? Json(new FeedContent { IsExtract = true }) : null,
        };
        await db.PutSettingsAsync(values, ct);
        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
        await db.SaveChangesAsync(ct);
        return [];
    }

    private static IEnumerable<FieldRefusal> Check(SettingsInput input)
    {
        foreach (var (field, url) in new[] { (nameof(input.FollowUrl), input.FollowUrl), (nameof(input.AdvertisementUrl), input.AdvertisementUrl) })
        {
            if (!string.IsNullOrWhiteSpace(url) && !WebAddress.IsValid(url.Trim()))
                yield return new(field, "Écrivez une adresse complète, qui commence par https://.");
        }

        if (!string.IsNullOrWhiteSpace(input.FollowUrl) && string.IsNullOrWhiteSpace(input.FollowLinkText))
            yield return new(nameof(input.FollowLinkText), "Dites où mène le lien : « Suivre la chaîne WhatsApp ».");
        if (!string.IsNullOrWhiteSpace(input.FollowUrl) && string.IsNullOrWhiteSpace(input.FollowTitle))
            yield return new(nameof(input.FollowTitle), "Donnez un titre à l’invitation.");
        if (!string.IsNullOrWhiteSpace(input.AdvertisementUrl) && input.AdvertisementMediaId is null)
            yield return new(nameof(input.AdvertisementMediaId), "Choisissez l’image de la publicité.");
        if (input.AdvertisementMediaId is not null && string.IsNullOrWhiteSpace(input.AdvertisementUrl))
            yield return new(nameof(input.AdvertisementUrl), "Donnez l’adresse de l’annonceur, ou videz le numéro de l’image.");
        foreach (var (field, text) in new[]
        {
            (nameof(input.FollowTitle), input.FollowTitle), (nameof(input.FollowText), input.FollowText),
            (nameof(input.FollowLinkText), input.FollowLinkText),
        })
        {
            if (text?.Length > MaxText)
                yield return new(field, $"{MaxText} signes au plus.");
        }
    }

    private async Task<IReadOnlyList<FieldRefusal>> CheckImageAsync(SettingsInput input, CancellationToken ct) =>
        input.AdvertisementMediaId is { } image && !await db.Media.AnyAsync(m => m.Id == image, ct)
            ? [new FieldRefusal(nameof(input.AdvertisementMediaId), $"La médiathèque n’a pas d’image n° {image}.")]
            : [];

    private static FollowBlock Follow(SettingsInput input) => new()
    {
        Title = FrenchTypography.Set(input.FollowTitle!.Trim()),
        Text = FrenchTypography.Set(input.FollowText?.Trim() ?? ""),
        LinkText = FrenchTypography.Set(input.FollowLinkText!.Trim()),
        Url = input.FollowUrl!.Trim(),
    };

    private static Advertisement Ad(SettingsInput input) => new() { MediaId = input.AdvertisementMediaId, Url = input.AdvertisementUrl!.Trim() };

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);
}
