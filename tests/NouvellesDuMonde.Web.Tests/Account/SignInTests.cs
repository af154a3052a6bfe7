using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Account;

public sealed class SignInTests
{
    private const string Email = "paul@example.org";

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_get_the_same_answer()
    {
        await using var site = new SiteFactory();
        await site.MemberAsync("Paul", Email);

        var wrong = await site.NewVisitor().SignInAsync(Email, "pas le bon mot");
        var unknown = await site.NewVisitor().SignInAsync("personne@example.org", "pas le bon mot");

        wrong.One(".error").TextContent.ShouldContain("L’adresse ou le mot de passe ne convient pas.");
        unknown.One("main").TextContent.Replace("personne", "paul", StringComparison.Ordinal).ShouldBe(wrong.One("main").TextContent);
    }

    [Theory, DatabaseData]
    public async Task Five_wrong_passwords_lock_the_account_and_a_new_password_opens_it(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        await site.MemberAsync("Paul", Email);
        var visitor = site.NewVisitor();
        for (var i = 0; i < 5; i++)
            await visitor.SignInAsync(Email, "pas le bon mot");

        (await visitor.SignInAsync(Email)).Text.ShouldContain("ne convient pas");
        await visitor.SendAsync(await visitor.OpenAsync("/compte/mot-de-passe-oublie"), "form.forgotten-password", ("Email", Email));
        var link = (await site.Mailbox.ReceiveAsync(Email)).Link;
        var signIn = await visitor.SendAsync(await visitor.OpenAsync(link), "form.new-password", ("Password", "un autre secret long"));

        signIn.Text.ShouldContain("Votre nouveau mot de passe est enregistré");
        (await visitor.SignInAsync(Email, "un autre secret long")).Path.ShouldEndWith("/compte");
        var again = await visitor.SendAsync(await visitor.OpenAsync(link), "form.new-password", ("Password", "encore un autre secret"));
        again.One("#Password-erreur").TextContent.ShouldContain("Ce lien n’est plus valable");
    }

    [Theory]
    [InlineData("https://ailleurs.example/")]
    [InlineData("//ailleurs.example/")]
    [InlineData("/\\ailleurs.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_way_back_to_another_site_is_not_taken(string elsewhere)
    {
        await using var site = new SiteFactory();
        await site.MemberAsync("Paul", Email);

        var page = await site.NewVisitor().SignInAsync(Email, path: "/compte/connexion?retour=" + Uri.EscapeDataString(elsewhere));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Path.ShouldEndWith("/compte");
    }

    [Fact]
    public async Task A_page_that_asks_for_an_account_leads_back_after_sign_in()
    {
        await using var site = new SiteFactory();
        await site.MemberAsync("Paul", Email);
        var visitor = site.NewVisitor();

        var asked = await visitor.OpenAsync("/compte/nom");
        asked.One("h1").TextContent.ShouldBe("Connexion");
        (await visitor.SignInAsync(Email, path: asked.Path)).One("h1").TextContent.ShouldBe("Changer de nom");
    }

    [Fact]
    public async Task A_member_is_refused_the_administration_with_a_page_that_says_so()
    {
        await using var site = new SiteFactory();
        var member = await site.SignedInAsync("Paul", Email);

        var page = await member.OpenAsync("/redaction/membres");

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Text.ShouldContain("Accès refusé");
    }

    [Fact]
    public async Task The_session_says_who_somebody_is_without_telling_scripts_or_other_sites()
    {
        await using var site = new SiteFactory();
        await site.MemberAsync("Camille", Email, Roles.Moderator);
        var visitor = site.NewVisitor();
        await visitor.SignInAsync(Email);

        var me = await visitor.GetAsync("/compte/moi");

        (await me.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("""{"name":"Camille","isStaff":true,"unread":0}""");
        me.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_restart_or_another_node_knows_the_session()
    {
        await using var site = new SiteFactory();
        await site.MemberAsync("Paul", Email);
        (await site.NewVisitor().SignInAsync(Email)).Path.ShouldEndWith("/compte");

        var keys = await site.InDatabaseAsync(db => Task.FromResult(db.DataProtectionKeys.Count()));

        keys.ShouldBe(1);
    }

    [Fact]
    public async Task Changing_name_and_password_keeps_the_session()
    {
        await using var site = new SiteFactory();
        var member = await site.SignedInAsync("Paul", Email);

        var named = await member.SendAsync(await member.OpenAsync("/compte/nom"), "form.display-name", ("DisplayName", "Paul Martin"));
        named.Text.ShouldContain("Paul Martin");
        var wrong = await member.SendAsync(await member.OpenAsync("/compte/mot-de-passe"), "form.password",
            ("Current", "pas le bon"), ("Password", "mes nouveaux mots"));
        wrong.One("#Current-erreur").TextContent.ShouldBe("Le mot de passe actuel n’est pas le bon.");
        await member.SendAsync(wrong, "form.password", ("Current", MemberSteps.Password), ("Password", "mes nouveaux mots"));

        (await member.OpenAsync("/compte/moi")).Html.ShouldContain("Paul Martin");
        (await site.NewVisitor().SignInAsync(Email, "mes nouveaux mots")).Path.ShouldEndWith("/compte");
    }

    [Fact]
    public async Task Too_many_attempts_from_one_place_are_put_off()
    {
        await using var site = new SiteFactory().With("RateLimits:Enabled", "true");
        var visitor = site.NewVisitor();
        var page = await visitor.OpenAsync("/compte/connexion");
        for (var i = 0; i < 20; i++)
            (await visitor.SendAsync(page, "form.sign-in", ("Email", ""), ("Password", ""))).Status.ShouldBe(HttpStatusCode.OK);

        var late = await visitor.SendAsync(page, "form.sign-in", ("Email", ""), ("Password", ""));

        late.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        late.Response.Headers.RetryAfter.ShouldNotBeNull();
    }
}
