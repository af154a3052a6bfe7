using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Import;
using NouvellesDuMonde.Core.Import.Wxr;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Import;

public sealed class ImportWordPressTests : IAsyncLifetime
{
    private const string Vocabulary = """
        <wp:author><wp:author_id>3</wp:author_id><wp:author_login>camille</wp:author_login><wp:author_display_name><![CDATA[Camille Roux]]></wp:author_display_name></wp:author>
        <wp:category><wp:term_id>4</wp:term_id><wp:category_nicename>asie</wp:category_nicename><wp:category_parent>monde</wp:category_parent><wp:cat_name><![CDATA[Asie &amp; Pacifique]]></wp:cat_name></wp:category>
        <wp:category><wp:term_id>2</wp:term_id><wp:category_nicename>monde</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Monde]]></wp:cat_name></wp:category>
        <wp:tag><wp:term_id>9</wp:term_id><wp:tag_slug>cor%c3%a9e</wp:tag_slug><wp:tag_name><![CDATA[Corée]]></wp:tag_name></wp:tag>
        """;

    private const string Terms = """
        <category domain="category" nicename="monde"><![CDATA[Monde]]></category>
        <category domain="category" nicename="asie"><![CDATA[Asie]]></category>
        <category domain="post_tag" nicename="cor%c3%a9e"><![CDATA[Corée]]></category>
        """;

    private readonly ImportSite site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_post_comes_in_with_rubrique_tags_byline_and_dates()
    {
        var modified = "<wp:post_modified_gmt>2021-03-07 10:00:00</wp:post_modified_gmt>";
        await site.ImportAsync(Vocabulary + WxrText.Item(7, "Un sommet à Séoul – Le Journal", "Premier.\n\nSecond.", Terms + modified));

        var article = await SingleArticleAsync();

        article.ShouldSatisfyAllConditions(
            a => a.Headline.ShouldBe("Un sommet à Séoul"),
            a => a.BodyHtml.ShouldBe("<p>Premier.</p>\n<p>Second.</p>"),
            a => a.Category!.Name.ShouldBe("Asie & Pacifique"),
            a => a.Listings.Select(l => l.Category.Slug).ShouldBe(["asie", "monde"], ignoreOrder: true),
            a => a.Tags.Select(t => t.Tag.Slug).ShouldBe(["coree"]),
            a => a.Byline.Select(b => b.Author.Name).ShouldBe(["Camille Roux"]),
            a => a.PublishedUtc.ShouldBe(new DateTime(2021, 3, 5, 8, 30, 0)),
            a => a.UpdatedUtc.ShouldBe(new DateTime(2021, 3, 7, 10, 0, 0)),
            a => a.Status.ShouldBe(ArticleStatus.Published));
    }

    [Theory]
    [InlineData("publish", "", ArticleStatus.Published)]
    [InlineData("future", "", ArticleStatus.Published)]
    [InlineData("draft", "", ArticleStatus.Draft)]
    [InlineData("pending", "", ArticleStatus.Draft)]
    [InlineData("private", "", ArticleStatus.Draft)]
    [InlineData("publish", "secret", ArticleStatus.Draft)]
    public async Task Each_state_of_WordPress_has_its_own_here(string status, string password, ArticleStatus expected)
    {
        await site.ImportAsync(WxrText.Item(7, "Titre", "Texte", status: status)
            .Replace("<wp:post_password></wp:post_password>", $"<wp:post_password>{password}</wp:post_password>", StringComparison.Ordinal));

        (await SingleArticleAsync()).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task A_post_with_a_date_to_come_is_scheduled_for_it()
    {
        await site.ImportAsync(WxrText.Item(7, "Titre", "Texte", status: "future").Replace("2021-", "2030-", StringComparison.Ordinal));

        (await SingleArticleAsync()).ScheduledForUtc.ShouldBe(new DateTime(2030, 3, 5, 8, 30, 0));
    }

    [Fact]
    public async Task What_has_no_place_here_is_left_out_with_the_reason()
    {
        var report = await site.ImportAsync(
            WxrText.Item(7, "Titre", "Texte", status: "trash") + WxrText.Item(8, "Menu", "", type: "nav_menu_item"));

        report.Skipped.Counts.ShouldBe(new Dictionary<string, int>
        {
            ["article : à la corbeille"] = 1,
            ["élément de type « nav_menu_item »"] = 1,
        }, ignoreOrder: true);
        report[ImportedKind.Article].Added.ShouldBe(0);
    }

    [Fact]
    public async Task A_second_import_changes_nothing()
    {
        var export = Vocabulary + WxrText.Item(7, "Titre", "Texte", Terms + WxrText.Comment(1, "Bonjour") + WxrText.Comment(2, "Oui", parent: 1))
            + WxrText.Item(8, "Page", "Texte", type: "page") + Attachment(9, "pont.jpg");
        await site.ImportAsync(export);
        var before = await RowsAsync();

        var report = await site.ImportAsync(export);

        report.Changes.ShouldBe(0);
        (await RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_later_export_adds_what_is_new_and_leaves_the_rest()
    {
        await site.ImportAsync(WxrText.Item(7, "Titre", "Texte", WxrText.Comment(1, "Bonjour")));

        var report = await site.ImportAsync(WxrText.Item(7, "Titre changé là-bas", "Texte",
            WxrText.Comment(1, "Bonjour") + WxrText.Comment(2, "Réponse", parent: 1)) + WxrText.Item(10, "Nouveau", "Texte"));

        report[ImportedKind.Article].ShouldBe(new ImportCount(Added: 1, Known: 1));
        report[ImportedKind.Comment].ShouldBe(new ImportCount(Added: 1, Known: 1));
        var old = await site.ReadAsync(db => db.Articles.SingleAsync(a => a.ImportKey == "wxr:journal.example:post:7"));
        (old.Headline, old.CommentCount).ShouldBe(("Titre", 2));
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_writes_nothing()
    {
        var export = Vocabulary + WxrText.Item(7, "Titre", "Texte [encart x=1]", Terms + WxrText.Comment(1, "Bonjour")) + Attachment(9, "pont.jpg");

        var dry = await site.ImportAsync(export, dryRun: true);
        (await RowsAsync()).ShouldBe("");
        var real = await site.ImportAsync(export);

        foreach (var kind in Enum.GetValues<ImportedKind>().Except([ImportedKind.Redirect]))
            dry[kind].ShouldBe(real[kind], kind.ToString());
        dry.Converted.Counts.ShouldBe(real.Converted.Counts);
    }

    [Fact]
    public async Task A_broken_export_leaves_the_database_as_it_was()
    {
        var xml = WxrText.Export(Vocabulary + WxrText.Item(7, "Titre", "Texte"));
        var path = WxrText.Write(site.Folder, xml[..xml.LastIndexOf("</item>", StringComparison.Ordinal)]);

        await Should.ThrowAsync<WxrFormatException>(() => site.ImportFileAsync(path));

        (await RowsAsync()).ShouldBe("");
    }

    [Fact]
    public async Task A_rubrique_that_is_here_already_takes_the_articles_of_its_name()
    {
        await site.ReadAsync(async db =>
        {
            db.Categories.Add(new Category("Le monde entier", "monde"));
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await site.ImportAsync(Vocabulary + WxrText.Item(7, "Titre", "Texte", Terms));

        (await site.ReadAsync(db => db.Categories.OrderBy(c => c.Slug).Select(c => c.Name).ToListAsync()))
            .ShouldBe(["Asie & Pacifique", "Le monde entier"]);
    }

    [Theory]
    [InlineData("Un titre | Le Journal", "Un titre")]
    [InlineData("Un titre - le journal", "Un titre")]
    [InlineData("Un titre – Nouvelles du Monde", "Un titre")]
    [InlineData("Ce que dit Le Journal", "Ce que dit Le Journal")]
    [InlineData("Le Journal", "Le Journal")]
    [InlineData("", "(sans titre)")]
    public async Task The_name_of_the_site_is_no_part_of_a_headline(string title, string expected)
    {
        await site.ImportAsync(WxrText.Item(7, title, "Texte"));

        (await SingleArticleAsync()).Headline.ShouldBe(expected);
    }

    internal static string Attachment(long id, string name, long parent = 0) => WxrText.Item(id, name, "", $"""
        <wp:attachment_url>https://www.journal.example/wp-content/uploads/2021/03/{name}</wp:attachment_url>
        <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Un pont]]></wp:meta_value></wp:postmeta>
        """, type: "attachment", status: "inherit").Replace("<wp:post_parent>0<", $"<wp:post_parent>{parent}<", StringComparison.Ordinal);

    private Task<Article> SingleArticleAsync() => site.ReadAsync(db => db.Articles
        .Include(a => a.Category).Include(a => a.Listings).ThenInclude(l => l.Category)
        .Include(a => a.Tags).ThenInclude(t => t.Tag).Include(a => a.Byline).ThenInclude(b => b.Author).SingleAsync());

    /// <summary>Every row that an import may write, as text.</summary>
    private Task<string> RowsAsync() => site.ReadAsync(async db => string.Join('\n',
    [
        .. (await db.Authors.ToListAsync()).Select(a => $"{a.Id} {a.Name}"),
        .. (await db.Categories.ToListAsync()).Select(c => $"{c.Id} {c.Name} {c.ParentId}"),
        .. (await db.Tags.ToListAsync()).Select(t => $"{t.Id} {t.Name}"),
        .. (await db.Media.ToListAsync()).Select(m => $"{m.Id} {m.SourceUrl} {m.StoredName}"),
        .. (await db.Articles.ToListAsync()).Select(a => $"{a.Id} {a.Headline} {a.Version} {a.SavedUtc:O} {a.CommentCount}"),
        .. (await db.ArticleRevisions.ToListAsync()).Select(r => $"{r.Id}"),
        .. (await db.Comments.ToListAsync()).Select(c => $"{c.Id} {c.Status} {c.ParentId}"),
        .. (await db.Redirects.ToListAsync()).Select(r => $"{r.Id} {r.FromPath}"),
        .. (await db.CacheEvictions.ToListAsync()).Select(e => $"{e.Id}"),
    ]));
}
