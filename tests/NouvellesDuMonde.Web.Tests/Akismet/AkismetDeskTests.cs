using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Fakes;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Akismet;

public sealed class AkismetDeskTests
{
    private const string Page = "/redaction/parametres/akismet";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_key_the_page_says_that_nothing_leaves_the_site()
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Anne", "anne@example.org", Roles.Administrator);

        (await admin.OpenAsync(Page)).Text.ShouldContain("aucun commentaire ne quitte le site");
        (await (await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator)).OpenAsync(Page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, DatabaseData]
    public async Task The_desk_and_the_settings_tell_what_became_of_questions_and_of_the_key(DatabaseProvider provider)
    {
        await using var akismet = await FakeAkismet.StartAsync();
        await using var site = Asking(akismet, provider);
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.MemberAsync("Ada", "ada@example.org");
        akismet.Then(FakeAnswer.Discard, FakeAnswer.Suspended);
        await PostAsync(paper, ada, "Un commentaire de trop.");
        await PostAsync(paper, ada, "Un commentaire qui attend.");

        var admin = await site.SignedInAsync("Anne", "anne@example.org", Roles.Administrator);
        var page = await admin.OpenAsync(Page);
        page.Text.ShouldContain("Clé : …45");
        page.Html.ShouldNotContain(FakeAkismet.Key);
        page.Text.ShouldContain("Akismet signale un problème avec le compte. Your account has been suspended");
        page.Text.ShouldContain("indésirable évident");
        page.Text.ShouldContain("1 234 appels sur 50 000 (2,5 %)");
        (await admin.OpenAsync("/redaction/moderation")).Text.ShouldContain("Akismet signale un problème avec le compte");
        var spam = await admin.OpenAsync("/redaction/moderation?etat=indesirables");
        spam.Text.ShouldNotContain("Un commentaire de trop.");
        (await admin.OpenAsync("/redaction/moderation?etat=indesirables&evidents=true")).Text.ShouldContain("Un commentaire de trop.");

        (await admin.SendAsync(page, "form[action$='/verification']")).Text.ShouldContain("La clé est valable.");
        (await admin.OpenAsync("/redaction/moderation")).Text.ShouldNotContain("Akismet signale un problème");
    }

    [Theory, DatabaseData]
    public async Task Akismet_rings_at_the_address_that_it_was_given_and_is_asked_again(DatabaseProvider provider)
    {
        await using var akismet = await FakeAkismet.StartAsync();
        await using var site = Asking(akismet, provider);
        var paper = await Newspaper.OpenAsync(site);
        var id = await PostAsync(paper, await site.MemberAsync("Ada", "ada@example.org"), "Un commentaire.");
        var address = new Uri(akismet.Checks.Single()["callback"]!).PathAndQuery;
        akismet.Then(FakeAnswer.Spam);
        var http = site.NewVisitor().Http;

        (await http.PostAsync(new Uri(address, UriKind.Relative), new StringContent("anything"), Ct)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.PostAsync(new Uri(address, UriKind.Relative), null, Ct)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await http.PostAsync(new Uri(AkismetBell.Path + "?jeton=faux", UriKind.Relative), null, Ct)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await site.Services.GetRequiredService<OutboxDispatcher>().RunBatchAsync(Ct);

        akismet.Checks.Count().ShouldBe(2);
        var maud = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        (await maud.OpenAsync($"/redaction/moderation/{id}")).Text.ShouldContain("Akismet : indésirable");
    }

    private static SiteFactory Asking(FakeAkismet akismet, DatabaseProvider provider) =>
        new QuietSite(provider).With("Spam:Akismet:Key", FakeAkismet.Key).With("Spam:Akismet:BaseUrl", akismet.Url);

    private static async Task<long> PostAsync(Newspaper paper, int memberId, string text)
    {
        var receipt = await paper.PostAsync(new CommentInput(paper.ArticleId, memberId, text)
        {
            FormId = Guid.NewGuid(),
            Form = new FormFacts(FormTokenState.Valid, TimeSpan.FromMinutes(1)),
            Client = new ClientFacts("192.0.2.7"),
        });
        return receipt.IsStored ? receipt.CommentId : throw new InvalidOperationException(receipt.ToString());
    }

    /// <summary>Its own worker sleeps: the test says when messages go.</summary>
    private sealed class QuietSite(DatabaseProvider provider) : SiteFactory(provider)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services =>
                services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "OutboxWorker")));
        }
    }
}
