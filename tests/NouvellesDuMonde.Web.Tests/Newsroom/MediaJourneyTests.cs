using System.Net;
using System.Text;
using NouvellesDuMonde.Testing;
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
}
