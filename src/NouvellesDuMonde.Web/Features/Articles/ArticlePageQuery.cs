using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Web.Features.Navigation;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Articles;

/// <summary>Four queries, each by an index; a fifth when an advertisement is set.</summary>
public sealed class ArticlePageQuery(NewsDbContext db, SiteTree tree, ArticleReads reads)
{
    private const int MoreCount = 5;

    /// <summary>The article in whatever state it is: the controller decides what a reader may see of it.</summary>
    public Task<ArticleText?> FindAsync(int id, CancellationToken ct) => reads.Text(db, id, ct);

    /// <returns><c>null</c> when the article's rubrique is gone.</returns>
    public async Task<ArticlePage?> LoadAsync(ArticleText text, CancellationToken ct)
    {
        var rubriques = (await tree.LoadWithAsync(text.CategoryId, ct)).PathTo(text.CategoryId);
        if (rubriques.Count == 0)
            return null;
        return new ArticlePage
        {
            Text = text,
            Rubriques = rubriques,
            Byline = await reads.Byline(db, text.Id).ToListAsync(ct),
            Subjects = await reads.Subjects(db, text.Id).ToListAsync(ct),
            More = await reads.More(db, rubriques[0].Id, text.Id, MoreCount).ToListAsync(ct),
            Follow = text.ShowsFollowBlock && Parse<FollowBlock>(text.FollowJson) is { IsEmpty: false } follow ? follow : null,
            Advertisement = await AdvertisementAsync(text.AdvertisementJson, ct),
        };
    }

    private async Task<AdvertisementSlot?> AdvertisementAsync(string? json, CancellationToken ct)
    {
        if (Parse<Advertisement>(json) is not { MediaId: { } mediaId, Url: not "" and var url })
            return null;
        return await db.Media.Where(m => m.Id == mediaId && m.StoredName != null && m.Width != null && m.Height != null)
            .Select(m => new AdvertisementSlot(new CardImage(m.StoredName!, m.Width!.Value, m.Height!.Value), m.Alt, url))
            .FirstOrDefaultAsync(ct);
    }

    private static T? Parse<T>(string? json)
        where T : class => json is null ? null : JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web);
}
