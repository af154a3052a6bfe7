using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Account;

public sealed class SecondStepTests
{
    private const string Email = "paul@example.org";
    private const string Page = "/compte/double-authentification";

    [Theory, DatabaseData]
    public async Task With_an_authenticator_app_the_password_alone_opens_nothing(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var (paul, secret, codes) = await EnableAsync(site);
        var other = site.NewVisitor();

        var asked = await other.SignInAsync(Email, path: "/compte/connexion?retour=%2Fcompte%2Fappareils");
        asked.One("h1").TextContent.ShouldBe("Double authentification");
        (await other.OpenAsync("/compte/moi")).Html.ShouldContain("\"name\":null");
        var wrong = await other.SendAsync(asked, "form.second-step", ("Code", "000000"));
        wrong.One("#Code-erreur").TextContent.ShouldContain("Ce code n’est pas le bon");
        (await other.SendAsync(wrong, "form.second-step", ("Code", Totp.Code(secret)))).Path.ShouldEndWith("/compte/appareils");

        codes.Count.ShouldBe(10);
        (await paul.OpenAsync("/compte/moi")).Html.ShouldContain("Paul");
        (await paul.OpenAsync(Page + "/codes")).Text.ShouldNotContain(codes[0]);
    }

    [Fact]
    public async Task A_recovery_code_opens_the_account_once()
    {
        await using var site = new SiteFactory();
        var (paul, _, codes) = await EnableAsync(site);

        (await RecoverAsync(site.NewVisitor(), codes[0].ToLowerInvariant().Replace("-", "", StringComparison.Ordinal))).Path.ShouldEndWith("/compte");
        (await RecoverAsync(site.NewVisitor(), codes[0])).One("#Code-erreur").TextContent.ShouldContain("il a déjà servi");

        (await paul.OpenAsync(Page)).Text.ShouldContain("Codes de secours inutilisés : 9");
        var renewed = await paul.SendAsync(await paul.OpenAsync(Page + "/codes/nouveaux"), "form.new-codes", ("Password", MemberSteps.Password));
        renewed.All(".recovery-codes li").Count.ShouldBe(10);
        (await RecoverAsync(site.NewVisitor(), codes[1])).One("#Code-erreur").TextContent.ShouldContain("il a déjà servi");
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account_as_wrong_passwords_do()
    {
        await using var site = new SiteFactory();
        var (_, secret, _) = await EnableAsync(site);
        var thief = site.NewVisitor();
        var asked = await thief.SignInAsync(Email);
        for (var i = 0; i < 5; i++)
            asked = await thief.SendAsync(asked, "form.second-step", ("Code", "000000"));

        (await thief.SendAsync(asked, "form.second-step", ("Code", Totp.Code(secret)))).One("#Code-erreur").TextContent.ShouldContain("Trop d’essais manqués");
    }

    [Fact]
    public async Task It_is_switched_off_with_the_password_and_the_member_is_told()
    {
        await using var site = new SiteFactory();
        var (paul, _, _) = await EnableAsync(site);

        var off = await paul.OpenAsync(Page + "/desactivation");
        (await paul.SendAsync(off, "form.disable-authenticator", ("Password", "pas le bon mot"))).One("#Password-erreur");
        (await paul.SendAsync(off, "form.disable-authenticator", ("Password", MemberSteps.Password))).Text.ShouldContain("est désactivée");

        (await site.NewVisitor().SignInAsync(Email)).Path.ShouldEndWith("/compte");
        (await site.Mailbox.ReceiveAsync(Email, "désactivée")).Link.ShouldStartWith("/compte/nouveau-mot-de-passe");
    }

    [Fact]
    public async Task A_wrong_code_enables_nothing_and_the_newsroom_is_asked_to_have_one()
    {
        await using var site = new SiteFactory();
        var chief = await site.SignedInAsync("Camille", Email, Roles.ChiefEditor);
        (await chief.OpenAsync("/compte")).One(".notice").TextContent.ShouldContain("protégez-le");

        var setup = await chief.SendAsync(await chief.OpenAsync(Page), "form.start-authenticator");
        setup.One("svg.qr path").GetAttribute("d").ShouldNotBeNullOrEmpty();
        var wrong = await chief.SendAsync(setup, "form.enable-authenticator", ("Code", "12"));

        wrong.One("#Code-erreur").TextContent.ShouldContain("Ce code n’est pas le bon");
        wrong.One("code.secret").TextContent.ShouldBe(setup.One("code.secret").TextContent);
        (await site.NewVisitor().SignInAsync(Email)).Path.ShouldEndWith("/compte");
    }

    private static async Task<(Visitor Paul, string Secret, IReadOnlyList<string> Codes)> EnableAsync(SiteFactory site)
    {
        var paul = await site.SignedInAsync("Paul", Email);
        var setup = await paul.SendAsync(await paul.OpenAsync(Page), "form.start-authenticator");
        var secret = setup.One("code.secret").TextContent;
        var done = await paul.SendAsync(setup, "form.enable-authenticator", ("Code", Totp.Code(secret)));
        return (paul, secret, [.. done.All(".recovery-codes code").Select(c => c.TextContent)]);
    }

    private static async Task<Testing.Page> RecoverAsync(Visitor visitor, string code)
    {
        var asked = await visitor.SignInAsync(Email);
        return await visitor.SendAsync(await visitor.OpenAsync(asked.One("a[href*='/secours']").GetAttribute("href")!), "form.recovery", ("Code", code));
    }
}
