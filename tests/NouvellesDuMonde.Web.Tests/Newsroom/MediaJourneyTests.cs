using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Testing.Builders;
using NouvellesDuMonde.Web.Admin.Media;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Newsroom;

public sealed class MediaJourneyTests
{
    [Fact]
    public async Task An_uploaded_image_is_found_by_its_words_and_served_to_everybody_for_long()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();

        var page = await editor.UploadAsync();
        var list = await editor.OpenAsync("/redaction/medias?q=LEA+martin");

        page.One(".notice").TextContent.ShouldContain("Image ajoutée");
        var source = list.One(".planche img").GetAttribute("src")!;
        var file = await site.NewVisitor().GetAsync(source);
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
        file.Headers.CacheControl!.ToString().ShouldContain("immutable");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task A_page_in_the_guise_of_a_photo_is_refused_beside_the_field_and_the_words_stay()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();

        var page = await editor.UploadAsync(Encoding.UTF8.GetBytes("<html>"), credit: "Un crédit");

        page.One(".has-error .error").TextContent.ShouldContain("n’est pas une image");
        page.One("#Credit").GetAttribute("value").ShouldBe("Un crédit");
    }

    [Fact]
    public async Task The_credit_that_a_file_brings_fills_the_empty_field_and_the_editor_is_told()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        const int byline = 80;

        var page = await editor.UploadAsync(PictureNotes.InJpeg(Pictures.Jpeg(), PictureNotes.Iptc(true, (byline, "Zoé Lefèvre"))), credit: "");

        page.One(".notice").TextContent.ShouldContain("Lu dans le fichier\u00A0: crédit");
        page.One("#Credit").GetAttribute("value").ShouldBe("Zoé Lefèvre");
    }

    [Fact]
    public async Task Without_the_tool_the_desk_says_that_originals_are_served()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();

        var page = await editor.UploadAsync();

        page.Text.ShouldContain("l’original est servi");
        (await editor.OpenAsync("/redaction/medias")).One(".notice").TextContent.ShouldContain("vipsthumbnail");
        (await editor.OpenAsync("/redaction")).One(".notice").TextContent.ShouldContain("vipsthumbnail");
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 0, "1 image attend ses tailles réduites.")]
    [InlineData(12, 2, "12 images attendent leurs tailles réduites, 2 images dont les tailles réduites sont en échec.")]
    public void The_desk_hears_of_images_that_wait_or_failed_and_else_nothing(int waiting, int failed, string? sentence) =>
        new RenditionStatus(HasTool: true, waiting, failed).Sentence.ShouldBe(sentence);

    [Fact]
    public async Task A_focal_point_is_kept_and_a_wrong_one_is_refused_beside_its_field()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var image = await editor.UploadAsync();

        (await editor.SendAsync(image, "form.fiche", ("FocusX", "20"), ("FocusY", "101"))).One(".has-error .error").TextContent.ShouldContain("de 0 à 100");
        var saved = await editor.SendAsync(image, "form.fiche", ("FocusX", "0"), ("FocusY", "70"));

        (saved.One("#FocusX").GetAttribute("value"), saved.One("#FocusY").GetAttribute("value")).ShouldBe(("0", "70"));
    }

    [Fact]
    public async Task An_image_says_why_its_renditions_failed_and_once_made_they_are_on_every_page()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var rubrique = await site.RubriqueAsync("Monde", "monde");
        var image = (await editor.UploadAsync()).Path;
        var id = int.Parse(image.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        await SetAsync(site, id, FailForGood);

        (await editor.OpenAsync(image)).One(".notice.refus").TextContent.ShouldContain("Disque plein.");
        await SetAsync(site, id, asset => asset.ShowRenditions(new RenditionSet(FocalPoint.Centre, HasAvif: true)));
        await editor.TypeAsync("Publish", ("Headline", "L’article au pont"), ("CategoryId", $"{rubrique}"), ("LeadMediaId", $"{id}"), ("Body", $"<figure data-media=\"{id}\"></figure>"));

        var front = await site.NewVisitor().OpenAsync("/");
        front.One(".lead-story picture source[type='image/avif']").GetAttribute("srcset")!.ShouldContain(".avif 480w");
        var page = await site.NewVisitor().OpenAsync(front.One(".lead-story h2 a").GetAttribute("href")!);
        page.One(".lead-figure img").GetAttribute("fetchpriority").ShouldBe("high");
        page.One(".article-body figure picture img").GetAttribute("loading").ShouldBe("lazy");
        page.One("meta[property='og:image']").GetAttribute("content")!.ShouldEndWith("-partage-640.jpg");
        page.One("meta[property='og:image:height']").GetAttribute("content").ShouldBe("336");
    }

    [Theory]
    [InlineData("/media/")]
    [InlineData("/media/2026/06/")]
    [InlineData("/media/../nouvelles.db")]
    [InlineData("/media/%2e%2e/nouvelles.db")]
    [InlineData("/media/2026/06/page.html")]
    public async Task Nothing_but_images_comes_out_of_the_media_folder(string path)
    {
        await using var site = new SiteFactory();
        await (await site.EditorAsync()).UploadAsync();
        await File.WriteAllTextAsync(Path.Combine(site.Folder, "media", "2026", "06", "page.html"), "<p>", TestContext.Current.CancellationToken);

        (await site.NewVisitor().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_image_says_where_it_shows()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync();
        var rubrique = await site.RubriqueAsync("Monde", "monde");
        var image = (await editor.UploadAsync()).Path;
        await editor.TypeAsync("Stay", ("Headline", "L’article au pont"), ("CategoryId", $"{rubrique}"), ("LeadMediaId", image.Split('/')[^1]));

        (await editor.OpenAsync(image)).One(".lignes").TextContent.ShouldContain("L’article au pont");
    }

    private static void FailForGood(MediaAsset asset)
    {
        while (asset.FailRenditions("Disque plein."))
        {
        }
    }

    private static Task SetAsync(SiteFactory site, int id, Action<MediaAsset> change) => site.InDatabaseAsync(async db =>
    {
        change(await db.Media.SingleAsync(m => m.Id == id, TestContext.Current.CancellationToken));
        return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    });
}
