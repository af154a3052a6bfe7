using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Import;

public sealed class ImportWordPressAddressesTests : IAsyncLifetime
{
    private const string Uploads = "https://www.journal.example/wp-content/uploads/2021/03/";

    // One pixel.
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly ImportSite site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Every_address_of_an_article_leads_to_it()
    {
        var oldSlug = "<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>ancien</wp:meta_value></wp:postmeta>";
        await site.ImportAsync(WxrText.Item(7, "Titre", "Texte", oldSlug)
            .Replace("<link>https://www.journal.example/?p=7</link>", "<link>https://journal.example/2021/03/L%27%C3%A9t%C3%A9/</link>", StringComparison.Ordinal));

        (await PathsToArticlesAsync()).ShouldBe(["/2021/03/l'été", "/?p=7", "/2021/03/ancien"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_draft_was_never_public_and_has_no_address()
    {
        await site.ImportAsync(WxrText.Item(7, "Titre", "Texte", status: "draft"));

        (await PathsToArticlesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_front_page_is_never_taken_over()
    {
        await site.ImportAsync(WxrText.Item(7, "Accueil", "Texte", type: "page")
            .Replace("<link>https://www.journal.example/?p=7</link>", "<link>https://www.journal.example/</link>", StringComparison.Ordinal));

        (await PathsToArticlesAsync()).ShouldBe(["/?page_id=7", "/?p=7"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_page_of_an_attachment_leads_to_its_article_or_is_gone()
    {
        await site.ImportAsync(WxrText.Item(7, "Titre", "Texte") + ImportWordPressTests.Attachment(9, "pont.jpg", parent: 7)
            + ImportWordPressTests.Attachment(10, "quai.jpg"));

        var redirects = await site.ReadAsync(db => db.Redirects.ToDictionaryAsync(r => r.FromPath));

        redirects["/?attachment_id=9"].ArticleId.ShouldNotBeNull();
        (redirects["/?attachment_id=10"].ArticleId, redirects["/?attachment_id=10"].ToPath).ShouldBe((null, null));
    }

    [Fact]
    public async Task Archives_of_categories_tags_and_authors_lead_to_ours()
    {
        await site.ImportAsync("""
            <wp:category><wp:category_nicename>monde</wp:category_nicename><wp:cat_name>Monde</wp:cat_name></wp:category>
            <wp:category><wp:category_nicename>asie</wp:category_nicename><wp:category_parent>monde</wp:category_parent><wp:cat_name>Asie</wp:cat_name></wp:category>
            <wp:tag><wp:tag_slug>seoul</wp:tag_slug><wp:tag_name>Séoul</wp:tag_name></wp:tag>
            """ + WxrText.Item(7, "Titre", "Texte"));

        var redirects = await site.ReadAsync(db => db.Redirects.Where(r => r.ToPath != null).ToDictionaryAsync(r => r.FromPath, r => r.ToPath));

        redirects.ShouldBe(new Dictionary<string, string?>
        {
            ["/category/monde"] = "/monde",
            ["/category/asie"] = "/asie",
            ["/category/monde/asie"] = "/asie",
            ["/tag/seoul"] = "/sujets/seoul",
            ["/author/camille"] = "/auteurs/camille",
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_copy_of_the_uploads_brings_the_files_even_on_a_later_run()
    {
        var export = WxrText.Item(7, "Titre", $"Texte <img src=\"{Uploads}pont-300x200.png\" />") + ImportWordPressTests.Attachment(9, "pont.png", parent: 7);
        var uploads = Directory.CreateDirectory(Path.Combine(site.Folder, "copie", "2021", "03"));
        await File.WriteAllBytesAsync(Path.Combine(uploads.FullName, "pont.png"), Png, TestContext.Current.CancellationToken);
        await site.ImportAsync(export);
        (await BodyAsync()).ShouldNotContain("<img");

        var report = await site.ImportAsync(export, uploads: Path.Combine(site.Folder, "copie"));

        report.Changes.ShouldBe(1 + 1); // the file, and the redirect from its old address
        var stored = await site.ReadAsync(db => db.Media.Select(m => m.StoredName).SingleAsync());
        File.Exists(Path.Combine(site.Folder, "media", stored!)).ShouldBeTrue();
        (await BodyAsync()).ShouldContain($"<img src=\"/media/{stored}\" alt=\"Un pont\" width=\"1\" height=\"1\"");
        (await site.ReadAsync(db => db.Redirects.SingleAsync(r => r.FromPath == "/wp-content/uploads/2021/03/pont.png"))).ToPath.ShouldBe($"/media/{stored}");
    }

    [Fact]
    public async Task A_picture_that_the_export_does_not_list_gets_a_record_of_its_own()
    {
        await site.ImportAsync(WxrText.Item(7, "Titre", $"<img src=\"{Uploads}seule-150x150.png\"> <img src=\"{Uploads}seule.png\">"));

        (await site.ReadAsync(db => db.Media.Select(m => m.SourceUrl).ToListAsync())).ShouldHaveSingleItem();
        (await site.ReadAsync(db => db.Articles.Select(a => a.BodySource).SingleAsync())).ShouldContain("<figure data-media=");
    }

    private Task<string> BodyAsync() => site.ReadAsync(db => db.Articles.Select(a => a.BodyHtml).SingleAsync());

    private Task<List<string>> PathsToArticlesAsync() =>
        site.ReadAsync(db => db.Redirects.Where(r => r.ArticleId != null).Select(r => r.FromPath).ToListAsync());
}
