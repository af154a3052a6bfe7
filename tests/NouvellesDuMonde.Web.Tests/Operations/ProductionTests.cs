using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Operations;

public sealed class ProductionTests
{
    [Fact]
    public async Task Production_has_neither_demo_account_nor_demo_article_whatever_the_settings_say()
    {
        await using var site = new ProductionSite();
        site.With("Demo:Seed", "true").With("Demo:Password", "connu de tous");

        (await site.NewVisitor().OpenAsync("/healthz/ready")).Html.ShouldBe("Healthy");

        var ct = TestContext.Current.CancellationToken;
        (await site.InDatabaseAsync(db => db.Users.CountAsync(ct))).ShouldBe(0);
        (await site.InDatabaseAsync(db => db.Articles.CountAsync(a => a.Kind == ArticleKind.Article, ct))).ShouldBe(0);
    }

    [Fact]
    public async Task A_new_site_has_its_charter_and_leaves_to_the_publisher_what_only_he_knows()
    {
        await using var site = new ProductionSite();
        var reader = site.NewVisitor();

        var links = (await reader.OpenAsync("/")).All(".site-footer a").Select(a => a.GetAttribute("href")).ToList();
        links.ShouldContain("/pages/charte-des-commentaires");
        links.ShouldContain("/pages/donnees-personnelles");
        links.ShouldNotContain("/pages/mentions-legales");
        foreach (var link in links)
            (await reader.OpenAsync(link!)).Status.ShouldBe(HttpStatusCode.OK, link);

        // What a refusal that the filter made alone tells its author, the page on personal data says too.
        var said = (await reader.OpenAsync("/pages/donnees-personnelles")).Text;
        said.ShouldContain("mis à l’écart par ce programme seul");
        said.ShouldContain("une personne examine alors le commentaire");
        var ct = TestContext.Current.CancellationToken;
        var drafts = await site.InDatabaseAsync(db => db.Articles.In(ArticleStatus.Draft).Select(a => a.Slug).ToListAsync(ct));
        drafts.ShouldBe(["a-propos", "contact", "mentions-legales"], ignoreOrder: true);
    }

    [Fact]
    public async Task Behind_a_proxy_that_speaks_HTTPS_a_browser_is_told_to_stay_there()
    {
        await using var site = new ProductionSite();
        var visitor = site.NewVisitor();

        foreach (var _ in Enumerable.Range(1, 2)) // made, then from the cache
        {
            var response = await visitor.GetAsync("/", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "203.0.113.9"), ("Host", "actualites.example"));
            response.Headers.GetValues("Strict-Transport-Security").ShouldHaveSingleItem().ShouldContain("max-age=31536000");
        }
    }

    [Fact]
    public async Task Every_answer_carries_the_policy_that_forbids_inline_code()
    {
        await using var site = new ProductionSite();
        var visitor = site.NewVisitor();

        foreach (var path in new[] { "/", "/", "/nulle-part", "/compte/connexion", "/healthz/live" })
        {
            var policy = (await visitor.GetAsync(path)).Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem(path);
            policy.ShouldContain("default-src 'none'");
            policy.ShouldNotContain("unsafe");
        }
    }

    private sealed class ProductionSite : SiteFactory
    {
        public ProductionSite() => IsEmptyAtStart = true;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Production");
            builder.UseSetting("Database:StarterPages", "true");
        }
    }
}
