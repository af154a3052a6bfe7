using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Settings;

namespace NouvellesDuMonde.Core.Media;

/// <summary>Corrects what is said of an image, wherever it shows.</summary>
public sealed class DescribeMedia(NewsDbContext db, RerenderArticles rerender, TimeProvider time)
{
    public async Task<Saved> RunAsync(int id, MediaInput input, CancellationToken ct)
    {
        var asset = await db.Media.SingleOrDefaultAsync(m => m.Id == id, ct);
        if (asset is null)
            return Saved.Refused(nameof(input.Alt), "Cette image n’existe plus.");
        var errors = input.Errors().ToList();
        if (errors.Count > 0)
            return Saved.Refused(errors);
        asset.Describe(input.Description);
        // As a lead image it also stands on lists: those are shown without caption, but with its alternative text.
        var led = await db.Articles.Published().Where(a => a.LeadMediaId == id).Select(a => a.Id).ToListAsync(ct);
        if (led.Count > 0)
            db.Evict(time.GetUtcNow().UtcDateTime, [PageTags.FrontPage, PageTags.Newest, .. led.Select(PageTags.Article)]);
        // The advertisement stands beside every article.
        if (await db.Settings.AnyAsync(s => s.Key == Advertisement.Key, ct))
            db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
        await db.SaveChangesAsync(ct);
        await rerender.RunAsync(db.Articles.Showing(id), ct);
        return Saved.As(id);
    }
}
