using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Navigation;

/// <summary>What pages share: the rubriques of the menu, the pages of the site in the footer, the blocks beside every article.</summary>
public sealed record SiteFrame(CategoryTree Rubriques, IReadOnlyList<PageLink> Pages)
{
    private const int MaxPages = 30;

    /// <summary><c>null</c> until the settings fill it.</summary>
    public FollowBlock? Follow { get; private init; }

    /// <summary>False while an administrator keeps the newsletter off.</summary>
    public bool HasNewsletter { get; private init; }

    /// <inheritdoc cref="Follow"/>
    public AdvertisementSlot? Advertisement { get; private init; }

    public static async Task<SiteFrame> LoadAsync(NewsDbContext db, CancellationToken ct)
    {
        var settings = await db.Settings.Where(s => s.Key == FollowBlock.Key || s.Key == Core.Settings.Advertisement.Key || s.Key == NewsletterSwitch.Key)
            .ToDictionaryAsync(s => s.Key, s => s.Value, ct);
        return new SiteFrame(
            await CategoryTree.LoadAsync(db.Categories, ct),
            await db.Articles.PublishedPages().OrderBy(p => p.Headline).Take(MaxPages).Select(p => new PageLink(p.Headline, p.Slug)).ToListAsync(ct))
        {
            Follow = Parse<FollowBlock>(settings.GetValueOrDefault(FollowBlock.Key)) is { IsEmpty: false } follow ? follow : null,
            HasNewsletter = NewsletterSwitch.IsOn(settings.GetValueOrDefault(NewsletterSwitch.Key)),
            Advertisement = await AdvertisementAsync(db, settings.GetValueOrDefault(Core.Settings.Advertisement.Key), ct),
        };
    }

    private static async Task<AdvertisementSlot?> AdvertisementAsync(NewsDbContext db, string? json, CancellationToken ct)
    {
        if (Parse<Advertisement>(json) is not { MediaId: { } mediaId, Url: not "" and var url })
            return null;
        return await db.Media.Where(m => m.Id == mediaId && m.StoredName != null && m.Width != null && m.Height != null)
            .Select(m => new AdvertisementSlot(
                new CardImage(m.StoredName!, m.Width!.Value, m.Height!.Value) { Renditions = m.Renditions }, m.Alt, url))
            .FirstOrDefaultAsync(ct);
    }

    private static T? Parse<T>(string? json)
        where T : class => json is null ? null : JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web);
}

public sealed record PageLink(string Headline, string Slug);

public sealed record AdvertisementSlot(CardImage Image, string Alt, string Url);
