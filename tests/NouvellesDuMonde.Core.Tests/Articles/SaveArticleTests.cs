using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Tags;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Articles;

public sealed class SaveArticleTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_article_gets_its_address_from_its_headline_and_its_text_without_scripts()
    {
        await using var desk = await TestDesk.OpenAsync();

        var id = await desk.ArticleAsync(desk.Input(body: "<p onclick=\"x()\">Bonjour <script>alert(1)</script>à tous.</p>"));

        var article = await desk.FindAsync(id);
        article.Slug.ShouldBe("le-sommet-s-ouvre-a-seoul");
        article.BodySource.ShouldBe("<p>Bonjour à tous.</p>");
        article.WordCount.ShouldBe(3);
        article.Status.ShouldBe(ArticleStatus.Draft);
        article.Listings.Select(l => l.CategoryId).ShouldBe([desk.Asia, desk.World], ignoreOrder: true);
    }

    [Fact]
    public async Task Without_a_headline_nothing_is_saved_and_each_field_says_why()
    {
        await using var desk = await TestDesk.OpenAsync();

        var saved = await desk.SaveAsync(new ArticleInput { Body = "<p>Texte.</p>", OriginUrl = "exemple", LeadMediaId = 99 });

        saved.IsDone.ShouldBeFalse();
        saved.Errors.Select(e => e.Field).ShouldBe(["Headline", "OriginPublisher", "OriginUrl", "LeadMediaId"]);
        (await desk.ReadAsync(db => db.Articles.CountAsync(Ct))).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_needs_no_rubrique_and_what_readers_see_does()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(desk.Input() with { CategoryId = null });

        (await desk.PublishAsync(id)).Refusal!.ShouldContain("rubrique");
        await desk.SaveAsync(desk.Input(), id);
        (await desk.FindAsync(id)).Listings.ShouldNotBeEmpty();
        (await desk.PublishAsync(id)).IsDone.ShouldBeTrue();
        (await desk.SaveAsync(desk.Input() with { CategoryId = null, Version = 2 }, id)).Errors.ShouldHaveSingleItem().Field.ShouldBe("CategoryId");
    }

    [Fact]
    public async Task The_address_of_a_draft_follows_its_headline_until_readers_have_it_and_one_that_was_typed_stays()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(desk.Input("À titrer"));
        var own = await desk.ArticleAsync(desk.Input("À titrer") with { Slug = "sommet" });

        await desk.SaveAsync(desk.Input("Le vrai titre") with { Slug = "a-titrer" }, id);
        await desk.SaveAsync(desk.Input("Le vrai titre") with { Slug = "sommet" }, own);

        (await desk.FindAsync(id)).Slug.ShouldBe("le-vrai-titre");
        (await desk.FindAsync(own)).Slug.ShouldBe("sommet");
        await desk.PublishAsync(id);
        await desk.SaveAsync(desk.Input("Un autre") with { Slug = "le-vrai-titre", Version = 2 }, id);
        (await desk.FindAsync(id)).Slug.ShouldBe("le-vrai-titre");
    }

    [Fact]
    public async Task A_save_on_top_of_a_colleagues_is_refused_and_writes_nothing()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync();
        await desk.SaveAsync(desk.Input("Le titre d’Ariane"), id);

        var late = await desk.SaveAsync(desk.Input("Le titre de Paul"), id);

        late.IsStale.ShouldBeTrue();
        (await desk.FindAsync(id)).Headline.ShouldBe("Le titre d’Ariane");
        (await desk.SaveAsync(desk.Input("Le titre de Paul") with { Version = 1 }, id)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Each_save_keeps_a_version_with_the_name_of_who_saved_and_any_can_come_back()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(desk.Input(body: "<p>Première.</p>"));
        await desk.SaveAsync(desk.Input(body: "<p>Seconde.</p>") with { TagNames = "Corée" }, id);

        var versions = await desk.ReadAsync(db => db.ArticleRevisions.Where(r => r.ArticleId == id).OrderBy(r => r.Version).ToListAsync(Ct));
        await desk.RunAsync((RestoreRevision restore, CancellationToken ct) => restore.RunAsync(id, versions[0].Id, desk.Editor, ct));

        versions.Select(r => (r.EditorName, r.BodySource)).ShouldBe([("Ariane", "<p>Première.</p>"), ("Ariane", "<p>Seconde.</p>")]);
        var article = await desk.FindAsync(id);
        article.BodySource.ShouldBe("<p>Première.</p>");
        article.Tags.ShouldBeEmpty("the version comes back as a whole");
    }

    [Fact]
    public async Task A_new_address_of_a_published_article_remembers_the_old_one_and_that_of_a_draft_does_not()
    {
        await using var desk = await TestDesk.OpenAsync();
        var draft = await desk.ArticleAsync();
        var published = await desk.ArticleAsync(publish: true);

        await desk.SaveAsync(desk.Input() with { Slug = "autre" }, draft);
        await desk.SaveAsync(desk.Input() with { Slug = "Une autre adresse", Version = 1 }, published);

        (await desk.FindAsync(draft)).PreviousSlugs.ShouldBeEmpty();
        var article = await desk.FindAsync(published);
        article.Slug.ShouldBe("une-autre-adresse");
        article.PreviousSlugs.ShouldHaveSingleItem().Slug.ShouldBe("le-sommet-s-ouvre-a-seoul");
    }

    [Fact]
    public async Task A_change_evicts_the_pages_that_the_article_leaves_and_those_that_it_enters()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(publish: true);
        await desk.EvictedAsync();

        await desk.SaveAsync(desk.Input() with { CategoryId = desk.Culture, Version = 1 }, id);

        (await desk.EvictedAsync()).ShouldBe(
            [
                PageTags.Article(id), PageTags.FrontPage, PageTags.Newest,
                PageTags.Category(desk.Asia), PageTags.Category(desk.World), PageTags.Category(desk.Culture),
            ], ignoreOrder: true);
    }

    [Fact]
    public async Task Tags_are_found_by_name_or_synonym_whatever_the_accents_and_created_otherwise()
    {
        await using var desk = await TestDesk.OpenAsync();
        var north = new Tag("Corée du Nord", "coree-du-nord");
        north.Write(north.Name, north.Slug, "", ["RPDC"]);
        var northId = await desk.AddAsync(north, t => t.Id);

        var id = await desk.ArticleAsync(desk.Input() with { TagNames = "rpdc, Séoul, COREE DU NORD, séoul" });

        var tags = (await desk.FindAsync(id)).Tags.OrderBy(t => t.Position).Select(t => t.TagId).ToList();
        tags.Count.ShouldBe(2);
        tags[0].ShouldBe(northId);
        (await desk.ReadAsync(db => db.Tags.Where(t => t.Id == tags[1]).Select(t => t.Name).SingleAsync(Ct))).ShouldBe("Séoul");
    }

    [Fact]
    public async Task What_readers_see_cannot_be_emptied()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(publish: true);

        var saved = await desk.SaveAsync(desk.Input(body: " ") with { Version = 1 }, id);

        saved.Errors.ShouldHaveSingleItem().Field.ShouldBe("Body");
    }

    [Fact]
    public async Task Two_pages_of_the_site_cannot_share_an_address()
    {
        await using var desk = await TestDesk.OpenAsync();
        var page = new ArticleInput { Kind = ArticleKind.Page, Headline = "Mentions légales", Body = "<p>Éditeur.</p>" };
        await desk.ArticleAsync(page);

        (await desk.SaveAsync(page)).Errors.ShouldHaveSingleItem().Field.ShouldBe("Slug");
    }
}
