using System.Text;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Testing.Builders;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Media;

public sealed class MakeRenditionsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task An_upload_gets_smaller_versions_and_the_texts_that_show_it_offer_them(DatabaseProvider provider)
    {
        await using var site = RenditionSite.WithVips(provider);
        var id = await site.StorePaintedAsync();
        var article = await site.ArticleShowingAsync(id);
        (await BodyAsync(site, article)).ShouldNotContain("<picture>", Case.Sensitive, "until they are there, the original is shown");
        await site.InDatabaseAsync(db => db.CacheEvictions.ExecuteDeleteAsync(Ct));

        await site.MakeAllAsync();

        var asset = await site.AssetAsync(id);
        asset.RenditionState.ShouldBe(RenditionState.Made, asset.RenditionError);
        var made = site.Made(asset);
        string[] webp = [.. new[] { 320, 480, 640, 800 }.Select(w => $"1-{w}.webp")];
        webp.ShouldBeSubsetOf(made);
        (await BodyAsync(site, article)).ShouldContain("<source type=\"image/webp\" srcset=\"/media/r/" + asset.StoredName);
        (await site.InDatabaseAsync(db => db.CacheEvictions.Select(e => e.Tag).ToListAsync(Ct))).ShouldBe(
            [PageTags.Article(article), PageTags.FrontPage, PageTags.Newest, PageTags.Category(1), PageTags.Article(article)], ignoreOrder: true);
    }

    [Fact]
    public async Task Crops_keep_the_focal_point_and_follow_it_when_it_moves()
    {
        await using var site = RenditionSite.WithVips();
        var id = await site.StorePaintedAsync();
        await site.MakeAllAsync();
        var before = site.Made(await site.AssetAsync(id));
        (await HasRedAsync(site, id, "1-50-50-1x1-320.webp")).ShouldBeFalse("the middle of the image is blue");

        await site.RunAsync((DescribeMedia describe) => describe.RunAsync(id, RenditionSite.Described with { FocusX = 10, FocusY = 50 }, Ct));
        (await site.AssetAsync(id)).Renditions.ShouldStartWith("1-50-50", Case.Sensitive, "the old crops are shown until the new ones are there");
        await site.MakeAllAsync();

        (await HasRedAsync(site, id, "1-10-50-1x1-320.webp")).ShouldBeTrue();
        (await HasRedAsync(site, id, "1-10-50-4x3-320.webp")).ShouldBeTrue();
        var asset = await site.AssetAsync(id);
        asset.Renditions.ShouldStartWith("1-10-50");
        site.Made(asset).ShouldContain(name => before.Contains(name) && name.StartsWith("1-50-50", StringComparison.Ordinal), "a page that is open may still ask");
        site.Clock.Advance(TimeSpan.FromHours(25));
        await site.DoOutboxAsync();
        site.Made(asset).ShouldNotContain(name => name.StartsWith("1-50-50", StringComparison.Ordinal), "a day later nobody asks for them");
        site.Made(asset).ShouldContain("1-640.webp");
    }

    [Fact]
    public async Task A_photo_taken_on_its_side_stands_upright_and_no_file_says_where_it_was_taken()
    {
        await using var site = RenditionSite.WithVips();
        var painted = Path.Combine(site.Folder, "painted.png");
        await File.WriteAllBytesAsync(painted, PaintedPicture.Png(800, 400, 0, 100), Ct);
        var jpeg = Path.ChangeExtension(painted, ".jpg");
        await RenditionSite.VipsAsync("vips", "copy", painted, jpeg + "[strip]");
        var photo = PictureNotes.InJpeg(
            await File.ReadAllBytesAsync(jpeg, Ct), xmp: PictureNotes.Xmp("Léa", "AFP", "Pont", "Pont"), exif: PictureNotes.Exif(orientation: 6));

        var id = await site.StoreAsync(photo, "pont.jpg");
        await site.MakeAllAsync();

        var asset = await site.AssetAsync(id);
        (asset.Width, asset.Height, asset.RenditionState).ShouldBe((400, 800, RenditionState.Made));
        (await RenditionSite.VipsAsync("vipsheader", site.FileOf(asset, "1-320.webp"))).ShouldContain("320x640");
        foreach (var file in site.Made(asset).Select(name => site.FileOf(asset, name)).Append(Path.Combine(site.Folder, "media", asset.StoredName!)))
        {
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Ct));
            text.ShouldNotContain(Pictures.Secret, Case.Sensitive, file);
            text.ShouldNotContain("xmpmeta", Case.Sensitive, file);
        }
    }

    [Fact]
    public async Task Without_the_tool_the_original_stays_and_its_later_installation_is_enough()
    {
        await using var site = new RenditionSite();
        site.With("Media:Tool", Path.Combine(site.Folder, "absent"));
        var id = await site.StorePaintedAsync();

        await site.DoOutboxAsync();

        var asset = await site.AssetAsync(id);
        (asset.Renditions, asset.RenditionState, asset.RenditionError).ShouldBe((null, RenditionState.Wanted, null));
        (await site.RunAsync((OrderRenditions order) => order.LackingAsync(Ct))).ShouldBe([id]);
    }

    [Theory]
    [InlineData("echo 'VipsJpeg: premature end' >&2; exit 1", "premature end")]
    [InlineData("sleep 60", "n’avait pas fini après 1")]
    public async Task A_tool_that_fails_or_hangs_is_tried_again_then_given_up_until_somebody_asks(string script, string reason)
    {
        await using var site = RenditionSite.WithTool(script);
        var id = await site.StorePaintedAsync();

        await site.DoOutboxAsync();
        var asset = await site.AssetAsync(id);
        (asset.RenditionState, asset.RenditionFailures).ShouldBe((RenditionState.Wanted, 1));
        asset.RenditionError.ShouldNotBeNull().ShouldContain(reason);
        for (var i = 1; i < MediaAsset.MaxRenditionFailures; i++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(10));
            await site.DoOutboxAsync();
        }

        (await site.AssetAsync(id)).RenditionState.ShouldBe(RenditionState.Failed);
        (await site.InDatabaseAsync(db => db.Outbox.CountAsync(m => m.DoneUtc == null, Ct))).ShouldBe(0, "nothing is tried any more");
        await site.RunAsync((OrderRenditions order) => order.RunAsync(id, Ct));
        (await site.AssetAsync(id)).RenditionState.ShouldBe(RenditionState.Wanted);
    }

    [Fact]
    public async Task An_animation_is_served_as_it_is_and_a_deleted_image_leaves_nothing()
    {
        await using var site = RenditionSite.WithVips();
        var gif = Pictures.Gif();
        var animation = await site.StoreAsync([.. gif[..^1], .. gif[^16..^1], 0x3B], "anime.gif");
        var painted = await site.StorePaintedAsync();
        await site.MakeAllAsync();

        var asset = await site.AssetAsync(animation);
        (asset.Renditions, asset.RenditionState).ShouldBe((null, RenditionState.Made));
        var deleted = await site.AssetAsync(painted);
        site.Made(deleted).ShouldNotBeEmpty();
        (await site.RunAsync((DeleteMedia delete) => delete.RunAsync(painted, Ct))).IsDone.ShouldBeTrue();
        site.Made(deleted).ShouldBeEmpty();
    }

    private static Task<string> BodyAsync(RenditionSite site, int article) =>
        site.InDatabaseAsync(db => db.Articles.Where(a => a.Id == article).Select(a => a.BodyHtml).SingleAsync(Ct));

    // The stripe is at a tenth of the original: in a crop around it, it stands in the left fifth.
    private static async Task<bool> HasRedAsync(RenditionSite site, int id, string made)
    {
        var point = await RenditionSite.VipsAsync("vips", "getpoint", site.FileOf(await site.AssetAsync(id), made), "48", "50");
        return point.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToList() is [> 150, _, < 100];
    }
}
