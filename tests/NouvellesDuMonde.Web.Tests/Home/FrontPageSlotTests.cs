using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Newsroom;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Home;

/// <summary>It is Monday 15 June 2026, 10:00 in Paris.</summary>
public sealed class FrontPageSlotTests : IAsyncLifetime
{
    private readonly NewsSite paper = new();
    private readonly List<Article> articles = [];
    private Visitor editor = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await paper.InitializeAsync();
        for (var i = 1; i <= 12; i++)
            articles.Add(await paper.PublishAsync($"Article {i}", i % 2 == 0 ? NewsSite.Planete : NewsSite.Monde, paper.Clock.UtcNow.AddHours(-i)));
        editor = await paper.EditorAsync(Roles.Editor);
    }

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task A_pinned_article_leads_under_its_own_headline_until_its_hour_and_stands_nowhere_else_above()
    {
        (await TopAsync()).ShouldBe(["Article 1", "Article 2", "Article 3", "Article 4", "Article 5", "Article 6"]);

        var page = await PinAsync("Lead", 0, ("Article", $"http://localhost:5000{NewsSite.PathOf(articles[8], "monde")}?utm=1#titre"),
            ("Headline", "L'enquete: la suite"), ("Until", "2026-06-15T12:00"));
        page.Path.ShouldBe("/redaction/une");
        page.One(".une-montre").TextContent.ShouldContain("L’enquete\u00A0: la suite");
        (await TopAsync()).ShouldBe(["L’enquete\u00A0: la suite", "Article 1", "Article 2", "Article 3", "Article 4", "Article 5"]);

        paper.Clock.Advance(TimeSpan.FromHours(2));
        paper.RingPublicationAlarm();
        await EventuallyTopAsync("Article 1");
    }

    [Fact]
    public async Task A_pin_of_the_newest_article_moves_it_and_the_others_close_ranks()
    {
        await PinAsync("Seconds", 2, ("Article", $"{articles[0].Id}"));
        await PinAsync("Lead", 0, ("Article", $"{articles[11].Id}"));
        await PinAsync("Seconds", 0, ("Article", $"{articles[11].Id}"));

        (await TopAsync()).ShouldBe(["Article 12", "Article 2", "Article 3", "Article 1", "Article 4", "Article 5"]);
    }

    [Fact]
    public async Task The_preview_of_an_hour_is_the_page_at_that_hour()
    {
        await PinAsync("Lead", 0, ("Article", $"{articles[6].Id}"), ("From", "2026-06-15T11:30"));
        await PinAsync("Seconds", 1, ("Article", $"{articles[7].Id}"), ("Until", "2026-06-15T11:00"));
        await PinAsync("Choice", 0, ("Article", $"{articles[9].Id}"));
        await PinAsync("Band", 0, ("Article", $"{articles[10].Id}"));
        await editor.TypeAsync("Schedule", ("Headline", "Programmé pour onze heures"), ("Body", "<p>Un texte.</p>"), ("CategoryId", $"{NewsSite.Asie}"),
            ("ScheduleDate", "2026-06-15"), ("ScheduleTime", "11:00"));

        var preview = await editor.OpenAsync("/redaction/une/apercu?le=2026-06-15T11:31");
        preview.One(".apercu-bandeau").TextContent.ShouldContain("lundi 15\u00A0juin 2026 à 11\u00A0h\u00A031");
        (await editor.OpenAsync("/redaction/une/apercu?le=demain")).One(".has-error .error").TextContent.ShouldContain("Écrivez un jour et une heure");

        paper.Clock.Advance(TimeSpan.FromMinutes(60));
        await using (var scope = paper.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<PublishDueArticles>().RunAsync(Ct);
        paper.Clock.Advance(TimeSpan.FromMinutes(31));
        paper.RingPublicationAlarm();
        await EventuallyTopAsync("Article 7");
        var page = await paper.NewVisitor().OpenAsync("/");
        Headlines(page).ShouldBe(Headlines(preview));
        Headlines(page).ShouldContain("Programmé pour onze heures");
        page.One(".choice").TextContent.ShouldContain("Article 10");
        page.One("#bande-monde").ParentElement!.ParentElement!.QuerySelector("h3")!.TextContent.ShouldBe("Article 11");
    }

    [Fact]
    public async Task A_withdrawn_article_frees_its_place_at_once()
    {
        await PinAsync("Lead", 0, ("Article", $"{articles[8].Id}"));
        (await TopAsync())[0].ShouldBe("Article 9");

        await using (var scope = paper.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<WithdrawArticle>().RunAsync(articles[8].Id, null, Ct);

        (await TopAsync())[0].ShouldBe("Article 1");
        (await editor.OpenAsync("/redaction/une")).Text.ShouldContain("L’article n’est pas en ligne");
    }

    [Theory]
    [InlineData("Article", "", "Indiquez le numéro d’un article")]
    [InlineData("Article", "99999", "Aucun article ne porte le numéro 99999")]
    [InlineData("Until", "2026-06-15T09:00", "Cette heure est passée.")]
    [InlineData("Until", "demain", "Écrivez un jour et une heure")]
    [InlineData("From", "2026-06-17T09:00", "La fin doit venir après le début.")]
    public async Task What_cannot_be_pinned_is_said_beside_the_field_and_stays_typed(string field, string typed, string said)
    {
        var values = new Dictionary<string, string> { ["Article"] = $"{articles[0].Id}", ["Until"] = "2026-06-16T09:00", ["Headline"] = "Mon titre", [field] = typed };

        var page = await PinAsync("Lead", 0, [.. values.Select(v => (v.Key, v.Value))]);

        page.One(".field.has-error .error").TextContent.ShouldContain(said);
        page.One("[name=Headline]").GetAttribute("value").ShouldBe("Mon titre");
    }

    [Fact]
    public async Task An_article_is_found_without_script_and_chosen_from_the_list()
    {
        var form = await editor.OpenAsync("/redaction/une/places/nouvelle?zone=Lead&rang=0");
        var found = await editor.SendAsync(form, "form.epingle", ("Q", "article 12"), ("Search", "true"), ("Headline", "Gardé"));
        found.One("[name=Headline]").GetAttribute("value").ShouldBe("Gardé");
        found.All("[name=Chosen]").Count.ShouldBe(1);

        await editor.SendAsync(found, "form.epingle", ("Chosen", found.One("[name=Chosen]").GetAttribute("value")!));

        (await TopAsync())[0].ShouldBe("Gardé");
    }

    [Fact]
    public async Task Two_editors_are_told_of_each_other_and_a_pin_can_be_taken_away()
    {
        await PinAsync("Lead", 0, ("Article", $"{articles[8].Id}"));
        var edit = (await editor.OpenAsync("/redaction/une")).One(".une-epingles a").GetAttribute("href")!;
        var (first, second) = (await editor.OpenAsync(edit), await editor.OpenAsync(edit));

        await editor.SendAsync(first, "form.epingle", ("Headline", "Le premier"));
        (await editor.SendAsync(second, "form.epingle", ("Headline", "Le second"))).Text.ShouldContain("Quelqu’un a modifié cette partie de la une");
        (await editor.SendAsync(second, "form.suppression")).Text.ShouldContain("Quelqu’un a modifié");
        (await TopAsync())[0].ShouldBe("Le premier");

        await editor.SendAsync(await editor.OpenAsync(edit), "form.suppression");
        (await TopAsync())[0].ShouldBe("Article 1");
    }

    [Fact]
    public async Task Rubriques_stand_in_the_order_that_the_newsroom_gave_them_or_not_at_all()
    {
        var desk = await editor.OpenAsync("/redaction/une");
        await editor.SendAsync(desk, "form.une-rubriques", ("bands[0].Position", "2"), ("bands[1].Position", "1"));
        (await BandsAsync()).ShouldBe(["Planète", "Monde"]);

        (await editor.SendAsync(desk, "form.une-rubriques", ("bands[0].Position", "1"))).Text.ShouldContain("Quelqu’un a modifié");
        var again = await editor.OpenAsync("/redaction/une");
        again.One("[name='bands[0].IsShown']").RemoveAttribute("checked");
        await editor.SendAsync(again, "form.une-rubriques");
        (await BandsAsync()).ShouldBe(["Monde"]);
    }

    [Fact]
    public async Task Moderators_do_not_touch_the_front_page()
    {
        var moderator = await paper.EditorAsync(Roles.Moderator, "Basile");

        (await moderator.OpenAsync("/redaction/une")).Status.ShouldNotBe(HttpStatusCode.OK);
        (await moderator.OpenAsync("/redaction")).Text.ShouldNotContain("La une");
    }

    private async Task<Page> PinAsync(string zone, int place, params (string Field, string Value)[] typed)
    {
        var rubrique = zone == nameof(FrontPageZone.Band) ? $"&rubrique={NewsSite.Monde}" : "";
        return await editor.SendAsync(await editor.OpenAsync($"/redaction/une/places/nouvelle?zone={zone}&rang={place}{rubrique}"), "form.epingle", typed);
    }

    private async Task<IReadOnlyList<string>> TopAsync()
    {
        var page = await paper.NewVisitor().OpenAsync("/");
        return [.. page.All(".lead-story h2, .front-seconds h2, .front-thirds h2").Select(h => h.TextContent)
            .OrderBy(h => h == page.One(".lead-story h2").TextContent ? 0 : page.All(".front-seconds h2").Any(s => s.TextContent == h) ? 1 : 2)];
    }

    private async Task<IReadOnlyList<string>> BandsAsync() => [.. (await paper.NewVisitor().OpenAsync("/")).All(".band h2").Select(h => h.TextContent)];

    private static IReadOnlyList<string> Headlines(Page page) => [.. page.All("main h2, main h3, .en-continu li a").Select(h => h.TextContent)];

    private async Task EventuallyTopAsync(string headline)
    {
        for (var i = 0; i < 100; i++)
        {
            if ((await TopAsync())[0] == headline)
                return;
            await Task.Delay(50, Ct);
        }

        (await TopAsync())[0].ShouldBe(headline);
    }
}
