using System.Net;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Search.Index;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Search;

public sealed class SearchTests(NewsSite paper) : IClassFixture<NewsSite>
{
    [Theory]
    [InlineData("coree elysee")]
    [InlineData("l'Élysée CORÉE")]
    [InlineData("de l’Élysée")]
    public async Task Every_word_counts_accents_and_elisions_do_not(string query)
    {
        await paper.PublishAsync("La Corée vue de l’Élysée");

        var page = await SearchAsync(query);

        page.One(".listing").TextContent.ShouldContain("La Corée vue de l’Élysée");
        page.One("mark").TextContent.ShouldBeOneOf("Corée", "Élysée");
        page.One("link[rel=canonical]").GetAttribute("href").ShouldEndWith("/recherche");
    }

    [Theory]
    [InlineData("kangourou", "Aucun article ne correspond")]
    [InlineData("", "Tapez un ou plusieurs mots")]
    [InlineData("le la les", "Ces mots sont dans presque tous les articles")]
    [InlineData("100%_", "Aucun article ne correspond")]
    public async Task Nothing_found_says_what_to_try(string query, string words) => (await SearchAsync(query)).Text.ShouldContain(words);

    [Theory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("NEAR(a b, 3) * ^ {Headline} : AND NOT")]
    [InlineData("a\0b ' \\ % _ [ ]")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("-\"rien\" - -- −")]
    [InlineData("ﬁ \u202E 한국어 𝒜 é")]
    public async Task Whatever_is_typed_gets_an_answer(string query)
    {
        var page = await SearchAsync(query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.ShouldNotContain("<script>alert");
    }

    [Fact]
    public async Task Ten_kilobytes_get_an_answer() => (await SearchAsync(new string('é', 3000) + " mot")).Status.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task An_article_is_found_from_its_publication_to_its_withdrawal()
    {
        var article = await paper.PublishAsync("Ornithorynque en liberté");
        (await SearchAsync("ornithorynques")).Text.ShouldContain("1 article");

        await paper.InDatabaseAsync(async db =>
        {
            var stored = (await db.Articles.FindAsync([article.Id], TestContext.Current.CancellationToken))!;
            stored.Withdraw(paper.Clock.UtcNow);
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        (await SearchAsync("ornithorynques")).Text.ShouldContain("Aucun article ne correspond");
        (await paper.InDatabaseAsync(db => Task.FromResult(db.SearchDocuments.Any(d => d.ArticleId == article.Id)))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_headline_weighs_more_than_the_text_and_the_very_title_most()
    {
        await paper.PublishAsync("Une chronique sans rapport", with: c => c with { BodySource = "<p>Le tapir, encore le tapir, toujours le tapir malais.</p>" });
        await paper.PublishAsync("Sauver le tapir", atUtc: paper.Clock.UtcNow.AddDays(-300));
        await paper.PublishAsync("Le tapir malais", atUtc: paper.Clock.UtcNow.AddDays(-900));

        Headlines(await SearchAsync("tapir")).ShouldBe(["Sauver le tapir", "Le tapir malais", "Une chronique sans rapport"], ignoreOrder: true);
        Headlines(await SearchAsync("tapir"))[2].ShouldBe("Une chronique sans rapport");
        Headlines(await SearchAsync("tapir malais"))[0].ShouldBe("Le tapir malais");
        Headlines(await SearchAsync("tapir", "&tri=date"))[0].ShouldBe("Une chronique sans rapport");
    }

    [Fact]
    public async Task Some_of_the_words_are_better_than_nothing_and_said_to_be_some()
    {
        await paper.PublishAsync("Le quetzal du Guatemala");

        var page = await SearchAsync("quetzal introuvable");

        page.Text.ShouldContain("Aucun article ne contient tous ces mots");
        Headlines(page).ShouldBe(["Le quetzal du Guatemala"]);
    }

    [Fact]
    public async Task Filters_narrow_and_say_what_they_cannot_read()
    {
        await paper.PublishAsync("Wombat en Asie", atUtc: new DateTime(2026, 3, 10, 12, 0, 0, DateTimeKind.Utc), with: c => c with { Byline = [new BylineEntry(NewsSite.Author, null)] });
        await paper.PublishAsync("Wombat de la planète", NewsSite.Planete, atUtc: new DateTime(2026, 4, 10, 12, 0, 0, DateTimeKind.Utc));

        Headlines(await SearchAsync("wombat", "&rubrique=monde")).ShouldBe(["Wombat en Asie"]);
        Headlines(await SearchAsync("wombat", "&auteur=Graham+Ellery")).ShouldBe(["Wombat en Asie"]);
        Headlines(await SearchAsync("wombat", "&du=2026-04-10")).ShouldBe(["Wombat de la planète"]);
        Headlines(await SearchAsync("wombat", "&au=10/03/2026")).ShouldBe(["Wombat en Asie"]);
        var page = await SearchAsync("wombat", "&du=hier&auteur=Personne&rubrique=rien");
        page.One("#recherche-du-erreur").TextContent.ShouldContain("ne se lit pas");
        page.One("#recherche-auteur-erreur").TextContent.ShouldContain("Aucun de nos auteurs");
        page.One("#recherche-auteur").GetAttribute("value").ShouldBe("Personne");
        (await SearchAsync("wombat", "&du=2026-05-02&au=2026-05-01")).Text.ShouldContain("précède son début");
    }

    [Theory]
    [InlineData("")]
    [InlineData("&tri=date")]
    public async Task Pages_follow_each_other_without_gap_or_repetition(string sort)
    {
        for (var i = 0; i < 45; i++)
            await paper.PublishAsync($"Zibeline{sort.Length} numéro {i}", atUtc: paper.Clock.UtcNow.AddHours(-i));
        var seen = new List<string>();
        for (var path = $"/recherche?q=zibeline{sort.Length}{sort}"; path is not null;)
        {
            var page = await paper.NewVisitor().OpenAsync(path);
            seen.AddRange(Headlines(page));
            path = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        seen.Count.ShouldBe(45);
        seen.ShouldBeUnique();
    }

    [Theory]
    [InlineData("bonjour")]
    [InlineData("MDswOzA")]
    [InlineData("////")]
    public async Task A_cursor_that_is_none_of_ours_is_no_error(string cursor) => (await SearchAsync("le tapir", "&apres=" + cursor)).Status.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_misspelt_word_is_put_right()
    {
        await paper.PublishAsync("La ministre visite un hôpital", with: c => c with { BodySource = "<p>L’hôpital de Villefranche reçoit Benyamin Netanyahou.</p>" });
        await paper.PendingSearchAsync();

        var page = await SearchAsync("hopitall vilefranche");

        page.One(".search-spelling a").TextContent.ShouldBe("hôpital villefranche");
        page.One(".search-spelling a").GetAttribute("href").ShouldBe("/recherche?q=h%C3%B4pital%20villefranche");
        (await SearchAsync("netanyaou")).One(".search-spelling a").TextContent.ShouldBe("netanyahou");
        (await SearchAsync("hôpital")).All(".search-spelling").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_renamed_sujet_is_found_by_its_new_name()
    {
        var article = await paper.PublishAsync("Sans le mot", with: c => c with { TagIds = [NewsSite.Subject] });
        (await SearchAsync("RPDC")).Text.ShouldContain("Sans le mot");

        await paper.InDatabaseAsync(async db =>
        {
            var tag = (await db.Tags.FindAsync([NewsSite.Subject], TestContext.Current.CancellationToken))!;
            tag.Write("Joseon", tag.Slug, "", ["Choson"]);
            db.FollowInSearch(new RenamedThings { TagId = tag.Id }, paper.Clock.UtcNow);
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });
        await paper.PendingSearchAsync();

        (await SearchAsync("choson")).Text.ShouldContain("Sans le mot");
        article.Id.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_search_costs_a_bounded_number_of_queries()
    {
        await paper.PublishAsync("Peu de questions au tamanoir");
        await paper.PublishAsync("Le tamanoir encore");
        await paper.PublishAsync("Le tamanoir toujours");

        var queries = await paper.Queries.DuringAsync(() => SearchAsync("tamanoir"));

        // Matches, those in the headline, the very title, cards, texts; the first time the frame.
        queries.Count.ShouldBeLessThanOrEqualTo(8, string.Join("\n\n", queries));
    }

    private Task<Page> SearchAsync(string query, string more = "") => paper.NewVisitor().OpenAsync("/recherche?q=" + Uri.EscapeDataString(query) + more);

    private static IReadOnlyList<string> Headlines(Page page) => [.. page.All(".search-result .card-headline").Select(h => h.TextContent)];
}
