using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Newsletter;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Newsroom;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Newsletter;

public sealed partial class NewsletterJourneyTests : IAsyncLifetime
{
    private const string Aicha = "aicha@example.org";

    private readonly NewsSite paper = new();
    private Visitor reader = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await paper.InitializeAsync();
        reader = paper.NewVisitor();
    }

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task From_the_front_page_to_the_letter_and_out_again_by_one_click()
    {
        await paper.PublishAsync("Un pont", NewsSite.Planete);
        (await reader.OpenAsync("/")).One(".letter-invitation a").GetAttribute("href").ShouldBe("/lettre");
        (await SignUpAsync(Aicha, NewsSite.Planete)).Text.ShouldContain("Un message vient de partir");
        (await SubscribersAsync()).ShouldHaveSingleItem().ConfirmedUtc.ShouldBeNull();
        var link = (await paper.Mailbox.ReceiveAsync(Aicha, "Confirmer")).Link;
        (await reader.OpenAsync(link)).Text.ShouldContain("Votre inscription est confirmée");
        (await reader.OpenAsync(link)).Text.ShouldContain("Votre inscription est confirmée");

        paper.Clock.Advance(TimeSpan.FromDays(1));
        var article = await paper.PublishAsync("Une digue", NewsSite.Planete, paper.Clock.UtcNow.AddHours(-12));
        await SendAsync();
        var letter = (await paper.Mailbox.ReceiveAsync(Aicha, "List-Unsubscribe")).Text;
        letter.ShouldContain(NewsSite.PathOf(article, "planete") + "\r\n");

        var oneClick = new Uri(UnsubscribeHeader().Match(letter).Groups[1].Value).PathAndQuery;
        (await reader.OpenAsync(oneClick)).Form("form.leave").ShouldNotBeNull();
        (await SubscribersAsync()).ShouldHaveSingleItem("a link that is only opened ends nothing");
        using var client = paper.CreateDefaultClient();
        using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        var answer = await client.PostAsync(new Uri(oneClick, UriKind.Relative), body, Ct);
        (answer.StatusCode, answer.Headers.Contains("Set-Cookie")).ShouldBe((HttpStatusCode.OK, false));
        (await SubscribersAsync()).ShouldBeEmpty();
        (await reader.SendAsync(await reader.OpenAsync(oneClick), "form.leave")).Text.ShouldContain("Vous êtes désabonné");
    }

    [Fact]
    public async Task Nobody_learns_here_who_subscribes_and_nobody_is_flooded()
    {
        await ConfirmedAsync(Aicha);
        var known = await SignUpAsync("AICHA@example.org", NewsSite.Monde);
        var unknown = await SignUpAsync("inconnue@example.org");

        known.Html.ShouldBe(unknown.Html);
        (await SubscribersAsync()).Single(s => s.Email == Aicha).Rubriques.ShouldBeEmpty("a stranger's form changes nothing");
        paper.Mailbox.All(Aicha).Count.ShouldBe(1, "within five minutes");
        paper.Clock.Advance(TimeSpan.FromMinutes(6));
        await SignUpAsync(Aicha);
        var mail = await paper.Mailbox.ReceiveAsync(Aicha, "vous la recevez déjà");
        (await reader.OpenAsync(mail.Link)).Text.ShouldContain("Vos préférences");
    }

    [Fact]
    public async Task No_page_of_the_letter_sets_a_cookie_and_a_form_of_another_site_is_refused()
    {
        using var client = paper.CreateDefaultClient();
        var page = await client.GetAsync(new Uri("/lettre", UriKind.Relative), Ct);
        (page.StatusCode, page.Headers.Contains("Set-Cookie")).ShouldBe((HttpStatusCode.OK, false));
        var own = await PostAsync("same-origin", Aicha);
        (own.StatusCode, own.Headers.Contains("Set-Cookie")).ShouldBe((HttpStatusCode.Redirect, false));
        (await PostAsync("cross-site", "victime@example.org")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await SubscribersAsync()).ShouldHaveSingleItem().Email.ShouldBe(Aicha);

        async Task<HttpResponseMessage> PostAsync(string from, string email)
        {
            using var message = new HttpRequestMessage(HttpMethod.Post, "/lettre") { Content = new FormUrlEncodedContent([new("Email", email), new("All", "true")]) };
            message.Headers.Add("Sec-Fetch-Site", from);
            return await client.SendAsync(message, Ct);
        }
    }

    [Fact]
    public async Task Preferences_are_changed_by_the_link_of_a_letter()
    {
        await ConfirmedAsync(Aicha);
        var path = await PreferencesPathAsync();
        var page = await reader.SendAsync(await reader.OpenAsync(path), "form.letter-form", ("All", "false"));
        page.One(".letter-rubriques .error").TextContent.ShouldContain("Cochez au moins une rubrique");

        page = await reader.SendAsync(page, "form.letter-form", ("All", "false"), ("Rubriques", $"{NewsSite.Planete}"));
        page.Text.ShouldContain("Vos préférences sont enregistrées.");
        (await SubscribersAsync()).ShouldHaveSingleItem().Rubriques.ShouldBe([NewsSite.Planete]);
    }

    [Theory]
    [InlineData("", "Indiquez votre adresse e-mail.")]
    [InlineData("aïe aïe aïe", "Cette adresse n’est pas valable.")]
    [InlineData("Aïcha <aicha@example.org>", "Cette adresse n’est pas valable.")]
    public async Task A_bad_address_is_told_beside_the_field_and_stays_typed(string typed, string said)
    {
        var page = await reader.SendAsync(await reader.OpenAsync("/lettre"), "form.letter-form", ("Email", typed), ("All", "false"), ("Rubriques", $"{NewsSite.Planete}"));

        page.One(".field.has-error .error").TextContent.ShouldBe(said);
        page.One("[name=Email]").GetAttribute("value").ShouldBe(typed);
        page.One($"[name=Rubriques][value='{NewsSite.Planete}']").HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task A_machine_that_fills_everything_gets_the_same_answer_and_nothing_happens()
    {
        var page = await reader.SendAsync(await reader.OpenAsync("/lettre"), "form.letter-form", ("Email", Aicha), ("Website", "https://spam.example"));

        page.Text.ShouldContain("Un message vient de partir");
        (await SubscribersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_older_than_a_week_or_not_ours_does_nothing()
    {
        await SignUpAsync(Aicha);
        var link = (await paper.Mailbox.ReceiveAsync(Aicha)).Link;
        paper.Clock.Advance(TimeSpan.FromDays(8));

        foreach (var stale in new[] { link, "/lettre/confirmation", "/lettre/confirmation?jeton=faux", "/lettre/preferences?jeton=faux", "/lettre/desabonnement?jeton=" + link.Split('=')[1] })
            (await reader.OpenAsync(stale)).Text.ShouldContain("Ce lien ne sert plus");
        (await SubscribersAsync()).ShouldHaveSingleItem().ConfirmedUtc.ShouldBeNull();
    }

    [Fact]
    public async Task The_newsroom_sees_how_many_there_are_previews_the_next_and_may_switch_it_off()
    {
        await ConfirmedAsync(Aicha);
        await paper.PublishAsync("Un pont", NewsSite.Planete, paper.Clock.UtcNow);
        var admin = await paper.EditorAsync(Roles.Administrator);
        var desk = await admin.OpenAsync("/redaction/lettre");
        desk.One(".chiffre").TextContent.ShouldContain("1");
        desk.Text.ShouldContain("Un pont");
        (await admin.SendAsync(desk, "form.essai")).Text.ShouldContain("L’essai part vers ariane@example.org");
        (await paper.Mailbox.ReceiveAsync("ariane@example.org")).Text.ShouldContain("/planete/un-pont-");

        await admin.SendAsync(await admin.OpenAsync("/redaction/reglages"), "form.fiche", ("NewsletterIsOff", "true"));
        (await reader.OpenAsync("/lettre")).Text.ShouldContain("La lettre est suspendue");
        (await reader.OpenAsync("/")).Html.ShouldNotContain("/lettre\"");
        paper.Clock.Advance(TimeSpan.FromDays(1));
        await SendAsync();
        (await paper.InDatabaseAsync(db => db.LetterDeliveries.CountAsync(Ct))).ShouldBe(0);
    }

    private async Task<Page> SignUpAsync(string email, int? rubrique = null)
    {
        var form = await reader.OpenAsync("/lettre");
        return rubrique is null
            ? await reader.SendAsync(form, "form.letter-form", ("Email", email))
            : await reader.SendAsync(form, "form.letter-form", ("Email", email), ("All", "false"), ("Rubriques", $"{rubrique}"));
    }

    private async Task ConfirmedAsync(string email)
    {
        await SignUpAsync(email);
        await reader.OpenAsync((await paper.Mailbox.ReceiveAsync(email)).Link);
    }

    private async Task<string> PreferencesPathAsync()
    {
        var id = (await SubscribersAsync()).ShouldHaveSingleItem().Id;
        return NewsletterPath.Preferences.With(paper.Services.GetRequiredService<SubscriberTickets>().ToManage(id));
    }

    private Task<List<Subscriber>> SubscribersAsync() => paper.InDatabaseAsync(db => db.Subscribers.AsNoTracking().ToListAsync(Ct));

    private async Task SendAsync()
    {
        await using var scope = paper.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SendLetters>().RunAsync(Ct);
    }

    [GeneratedRegex("List-Unsubscribe: <([^>]+)>")]
    private static partial Regex UnsubscribeHeader();
}
