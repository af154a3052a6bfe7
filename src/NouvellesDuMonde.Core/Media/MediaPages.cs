using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Media;

/// <summary>Which cached pages show an image other than within a text.</summary>
public sealed class MediaPages(NewsDbContext db, TimeProvider time)
{
    /// <summary>An image above more articles than this stands on half of the site's pages anyway.</summary>
    private const int MaxArticles = 50;

    /// <summary>Writes the evictions; the caller saves.</summary>
    public async Task EvictAsync(int mediaId, CancellationToken ct) =>
        db.Evict(time.GetUtcNow().UtcDateTime, await TagsAsync(mediaId, ct));

    private async Task<IEnumerable<string>> TagsAsync(int mediaId, CancellationToken ct)
    {
        var led = await db.Articles.Published().Where(a => a.LeadMediaId == mediaId).Newest().Take(MaxArticles + 1)
            .Select(a => a.Id).ToListAsync(ct);
        // The advertisement stands beside every article.
        if (led.Count > MaxArticles || await IsAdvertisementAsync(mediaId, ct))
            return [PageTags.Site];
        var articles = await db.Articles.AsNoTracking().WithParts().Where(a => led.Contains(a.Id)).ToListAsync(ct);
        var authors = await db.Authors.Where(a => a.PhotoMediaId == mediaId).Select(a => a.Id).ToListAsync(ct);
        return [.. articles.SelectMany(PageTags.AllShowing), .. authors.Select(PageTags.Author)];
    }

    private async Task<bool> IsAdvertisementAsync(int mediaId, CancellationToken ct)
    {
        var json = await db.Settings.Where(s => s.Key == Advertisement.Key).Select(s => s.Value).FirstOrDefaultAsync(ct);
        return json is not null && JsonSerializer.Deserialize<Advertisement>(json, JsonSerializerOptions.Web)?.MediaId == mediaId;
    }
}
