using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Account;

public sealed class RegistrationTests
{
    private const string Email = "lectrice@example.org";

    private static async Task<Page> RegisterAsync(Visitor visitor, string name, string email = Email, string path = "/compte/inscription") =>
        await visitor.SendAsync(await visitor.OpenAsync(path), "form.registration",
            ("DisplayName", name), ("Email", email), ("Password", MemberSteps.Password), ("AcceptsCharter", "true"));

    [Theory, DatabaseData]
    public async Task A_reader_registers_confirms_by_the_mailed_link_and_signs_in(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var reader = site.NewVisitor();

        var sent = await RegisterAsync(reader, "Aïcha Diallo");
        sent.Text.ShouldContain("Regardez votre messagerie");
        sent.One("main a").GetAttribute("href")!.ShouldStartWith("/compte/inscription/renvoi");
        var confirmed = await reader.OpenAsync((await site.Mailbox.ReceiveAsync(Email)).Link);
        confirmed.Text.ShouldContain("Votre adresse est confirmée");
        await reader.SignInAsync(Email);

        var profile = await reader.OpenAsync("/compte");
        profile.Text.ShouldContain("Aïcha Diallo");
        JsonDocument.Parse((await reader.OpenAsync("/compte/moi")).Html).RootElement.GetProperty("name").GetString().ShouldBe("Aïcha Diallo");
        await reader.SendAsync(profile, "form.sign-out");
        (await reader.OpenAsync("/compte/moi")).Html.ShouldContain("\"name\":null");
    }

    [Fact]
    public async Task The_way_back_survives_registration_mail_and_sign_in()
    {
        await using var site = new SiteFactory();
        var reader = site.NewVisitor();
        var signIn = await reader.OpenAsync("/compte/connexion?retour=%2F%3Fapres%3D1");
        var register = signIn.One("a[href^='/compte/inscription']").GetAttribute("href")!;

        await RegisterAsync(reader, "Paul", path: register);
        var otherBrowser = site.NewVisitor();
        var confirmed = await otherBrowser.OpenAsync((await site.Mailbox.ReceiveAsync(Email)).Link);
        var arrived = await otherBrowser.SignInAsync(Email, path: confirmed.Path);

        arrived.Path.ShouldEndWith("/?apres=1");
    }

    [Fact]
    public async Task Without_confirmation_nobody_gets_in_but_the_mail_can_be_sent_again()
    {
        await using var site = new SiteFactory();
        var reader = site.NewVisitor();
        await RegisterAsync(reader, "Paul");

        var unconfirmed = await reader.SignInAsync(Email);
        unconfirmed.Text.ShouldContain("Confirmer votre adresse");
        await reader.SendAsync(unconfirmed, "form.send-again");
        await site.Mailbox.ReceiveAsync(Email);

        await WaitAsync(() => site.Mailbox.All(Email).Count == 2);
        (await reader.OpenAsync("/compte/moi")).Html.ShouldContain("\"name\":null");
    }

    [Fact]
    public async Task A_known_address_gets_the_same_page_and_another_mail()
    {
        await using var site = new SiteFactory();
        await site.MemberAsync("Aïcha", Email);

        (await RegisterAsync(site.NewVisitor(), "Quelqu’un d’autre")).Text.ShouldContain("Regardez votre messagerie");

        (await site.Mailbox.ReceiveAsync(Email, "vous avez déjà un compte")).Text.ShouldContain("/compte/connexion");
        (await site.InDatabaseAsync(db => db.Users.CountAsync(TestContext.Current.CancellationToken))).ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_who_registers_over_a_strangers_unconfirmed_account_gets_in_by_a_new_password()
    {
        await using var site = new SiteFactory();
        await RegisterAsync(site.NewVisitor(), "L’indélicat");
        var owner = site.NewVisitor();

        await RegisterAsync(owner, "La vraie");
        var link = (await site.Mailbox.ReceiveAsync(Email, "vous avez déjà un compte")).Link;
        link.ShouldStartWith("/compte/nouveau-mot-de-passe");
        await owner.SendAsync(await owner.OpenAsync(link), "form.new-password", ("Password", "mes propres mots à moi"));

        (await site.Mailbox.ReceiveAsync(Email, "remplac")).Text.ShouldContain("de votre compte");
        (await site.NewVisitor().SignInAsync(Email)).Text.ShouldContain("ne convient pas");
        (await owner.SignInAsync(Email, "mes propres mots à moi")).Path.ShouldEndWith("/compte");
    }

    [Fact]
    public async Task Who_lost_the_mail_may_register_again_under_the_same_name()
    {
        await using var site = new SiteFactory();
        await RegisterAsync(site.NewVisitor(), "Paul");

        (await RegisterAsync(site.NewVisitor(), "Paul")).Text.ShouldContain("Regardez votre messagerie");
        (await RegisterAsync(site.NewVisitor(), "Paul", "autre@example.org")).One("#DisplayName-erreur").TextContent.ShouldContain("déjà pris");
    }

    [Theory]
    [InlineData("AICHA   diallo", "déjà pris")]
    [InlineData("Modération", "membre de la rédaction")]
    [InlineData("L’Administrateur", "membre de la rédaction")]
    [InlineData("La Rédaction", "membre de la rédaction")]
    [InlineData("Mоdérateur", "plusieurs alphabets")]
    [InlineData("x", "2 à 40 caractères")]
    public async Task A_name_that_misleads_is_refused_beside_the_field(string name, string sentence)
    {
        await using var site = new SiteFactory();
        await site.MemberAsync("Aïcha Diallo", "autre@example.org");

        var page = await RegisterAsync(site.NewVisitor(), name);

        page.One("#DisplayName-erreur").TextContent.ShouldContain(sentence);
    }

    [Fact]
    public async Task Every_mistake_is_told_in_French()
    {
        await using var site = new SiteFactory();
        var visitor = site.NewVisitor();

        var page = await visitor.SendAsync(await visitor.OpenAsync("/compte/inscription"), "form.registration",
            ("DisplayName", ""), ("Email", "pas une adresse"), ("Password", "azertyuiop"));

        page.One("#DisplayName-erreur").TextContent.ShouldBe("Choisissez le nom qui paraîtra sous vos commentaires.");
        page.One("#Email-erreur").TextContent.ShouldBe("Cette adresse n’est pas valable.");
        page.One("#AcceptsCharter-erreur").TextContent.ShouldBe("Acceptez la charte pour pouvoir commenter.");
        var corrected = await visitor.SendAsync(page, "form.registration",
            ("DisplayName", "Paul"), ("Email", Email), ("Password", "azertyuiop"), ("AcceptsCharter", "true"));
        corrected.One("#Password-erreur").TextContent.ShouldContain("trop facile à deviner");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?jeton=rien")]
    [InlineData("?jeton=1.QUJD")]
    [InlineData("?jeton=1.@@.x")]
    public async Task A_broken_link_says_so_and_offers_another(string query)
    {
        await using var site = new SiteFactory();

        var page = await site.NewVisitor().OpenAsync("/compte/confirmation" + query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Ce lien n’est plus valable");
        page.One("form.send-again");
    }

    private static async Task WaitAsync(Func<bool> isTrue)
    {
        for (var i = 0; i < 500 && !isTrue(); i++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        isTrue().ShouldBeTrue();
    }
}
