using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Related;

public sealed class RelatedTests
{
    [Theory, DatabaseData]
    public async Task What_stands_under_an_article_has_to_do_with_it(DatabaseProvider provider)
    {
        await using var site = new DemoSite(provider);
        _ = site.Services;
        await site.PendingSearchAsync();

        var shown = await site.InDatabaseAsync(async db =>
        {
            var headlines = await db.Articles.ToDictionaryAsync(a => a.Id, a => a.Headline.Replace('\u00A0', ' ').Replace('\u202F', ' '));
            return (await db.RelatedArticles.Where(r => r.Position < 3).ToListAsync()).ConvertAll(r => (One: headlines[r.ArticleId], Other: headlines[r.OtherId]));
        });

        var good = shown.Count(pair => RelatedPairs.Good.Any(label => IsSame(label, pair)));
        shown.Count.ShouldBeGreaterThanOrEqualTo(12);
        shown.Where(pair => RelatedPairs.Unrelated.Any(label => IsSame(label, pair))).ShouldBeEmpty();
        ((double)good / shown.Count).ShouldBeGreaterThanOrEqualTo(0.8, string.Join('\n', shown.Where(pair => !RelatedPairs.Good.Any(label => IsSame(label, pair)))));
    }

    [Fact]
    public async Task An_article_leads_on_to_its_like_until_that_is_withdrawn()
    {
        await using var paper = await PaperAsync();
        var (one, other) = (await PublishAsync(paper, "Le barrage de Rason menace de céder"), await PublishAsync(paper, "Rason : le barrage fissuré inquiète les ingénieurs"));
        await paper.PublishAsync("Un tout autre sujet", NewsSite.Planete);
        await paper.PendingSearchAsync();

        (await OpenAsync(paper, one)).One(".related a").GetAttribute("href").ShouldBe(NewsSite.PathOf(other));
        (await OpenAsync(paper, one)).All(".more a").Select(a => a.GetAttribute("href")).ShouldNotContain(NewsSite.PathOf(other));
        await paper.InDatabaseAsync(async db =>
        {
            var stored = await db.Articles.WithParts().SingleAsync(a => a.Id == other.Id);
            stored.Withdraw(paper.Clock.UtcNow);
            db.Evict(paper.Clock.UtcNow, PageTags.AllShowing(stored));
            return await db.SaveChangesAsync();
        });

        (await OpenAsync(paper, one)).All(".related").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_text_links_to_is_not_repeated_under_it()
    {
        await using var paper = await PaperAsync();
        var other = await PublishAsync(paper, "Rason : le barrage fissuré inquiète les ingénieurs");
        var one = await PublishAsync(paper, "Le barrage de Rason menace de céder", $"<p><a href=\"{NewsSite.PathOf(other)}\">Le barrage</a> de Rason se fissure.</p>");
        await paper.PendingSearchAsync();

        (await OpenAsync(paper, one)).All(".related").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_editor_sees_why_and_pins_orders_forbids_and_releases()
    {
        await using var paper = await PaperAsync();
        var (one, other) = (await PublishAsync(paper, "Le barrage de Rason menace de céder"), await PublishAsync(paper, "Rason : le barrage fissuré inquiète les ingénieurs"));
        var (first, second) = (await paper.PublishAsync("Tout autre chose", NewsSite.Planete), await paper.PublishAsync("Encore autre chose", NewsSite.Planete));
        await paper.PendingSearchAsync();
        var editor = await paper.SignedInAsync("Ariane", "ariane@example.org", Roles.Editor);
        var path = $"/redaction/articles/{one.Id}";

        var page = await editor.OpenAsync(path);
        page.One(".a-lire .preuve").TextContent.ShouldContain("un sujet en commun\u00a0: Corée du Nord\u202f; même rubrique");
        page = await editor.SendAsync(page, "[data-related-pin]", ("other", NewsSite.PathOf(first, "planete")));
        page = await editor.SendAsync(page, "[data-related-pin]", ("other", $"{second.Id}"));
        page = await editor.SendAsync(page, $"[data-decision='Raise-{second.Id}']");
        await editor.SendAsync(page, $"[data-decision='Forbid-{other.Id}']");

        (await OpenAsync(paper, one)).All(".related a").Select(a => a.TextContent).ShouldBe(["Encore autre chose", "Tout autre chose"]);
        page = await editor.SendAsync(await editor.OpenAsync(path), $"[data-decision='Release-{other.Id}']");
        (await OpenAsync(paper, one)).All(".related a").Count.ShouldBe(3);
        (await editor.SendAsync(page, "[data-related-pin]", ("other", "n’importe quoi"))).Text.ShouldContain("Donnez le numéro ou l’adresse");
        (await editor.SendAsync(page, "[data-related-pin]", ("other", "99999"))).Text.ShouldContain("Aucun article publié n’a le numéro 99999");
    }

    private static bool IsSame((string One, string Other) label, (string One, string Other) pair) =>
        (Starts(pair.One, label.One) && Starts(pair.Other, label.Other)) || (Starts(pair.One, label.Other) && Starts(pair.Other, label.One));

    private static bool Starts(string headline, string label) => headline.StartsWith(label, StringComparison.Ordinal);

    private static async Task<NewsSite> PaperAsync()
    {
        var paper = new NewsSite();
        await paper.InitializeAsync();
        return paper;
    }

    private static Task<Article> PublishAsync(NewsSite paper, string headline, string body = "<p>Le barrage de Rason se fissure, disent les ingénieurs.</p>") =>
        paper.PublishAsync(headline, with: c => c with { TagIds = [NewsSite.Subject], BodySource = body });

    private static Task<Page> OpenAsync(NewsSite paper, Article article) => paper.NewVisitor().OpenAsync(NewsSite.PathOf(article));
}
