using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Account;

public sealed class AddressChangeTests
{
    private const string Old = "paul@example.org";
    private const string New = "paul.martin@example.org";

    [Theory, DatabaseData]
    public async Task The_address_changes_when_the_link_mailed_there_is_opened_and_the_old_one_is_told(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paul = await site.SignedInAsync("Paul", Old);

        var asked = await AskAsync(paul, New);
        asked.One(".profile").TextContent.ShouldContain(Old);
        asked.One("form.keep-address").TextContent.ShouldContain(New);
        (await site.Mailbox.ReceiveAsync(Old)).Link.ShouldStartWith("/compte/nouveau-mot-de-passe");
        var opened = await paul.OpenAsync((await site.Mailbox.ReceiveAsync(New)).Link);
        var changed = await paul.SendAsync(opened, "form.take-address");

        changed.One(".profile").TextContent.ShouldContain(New);
        await site.Mailbox.ReceiveAsync(Old, "n’arriveront plus ici");
        (await site.NewVisitor().SignInAsync(New)).Path.ShouldEndWith("/compte");
        (await site.NewVisitor().SignInAsync(Old)).Text.ShouldContain("ne convient pas");
        (await paul.SendAsync(opened, "form.take-address")).Text.ShouldContain("Ce lien n’est plus valable");
    }

    [Fact]
    public async Task An_address_that_has_an_account_gets_another_mail_and_the_page_says_the_same()
    {
        await using var site = new SiteFactory();
        await site.MemberAsync("Aïcha", "aicha@example.org");
        var paul = await site.SignedInAsync("Paul", Old);

        var asked = await AskAsync(paul, "aicha@example.org");

        asked.Text.ShouldContain("Un message est parti à aicha@example.org.");
        (await site.Mailbox.ReceiveAsync("aicha@example.org")).Link.ShouldStartWith("/compte/connexion");
    }

    [Fact]
    public async Task A_wrong_password_and_a_change_of_mind_leave_everything_as_it_was()
    {
        await using var site = new SiteFactory();
        var paul = await site.SignedInAsync("Paul", Old);

        var wrong = await AskAsync(paul, New, "pas le bon mot");
        wrong.One("#Password-erreur").TextContent.ShouldBe("Le mot de passe actuel n’est pas le bon.");
        wrong.One("#Email").GetAttribute("value").ShouldBe(New);
        var asked = await AskAsync(paul, New);
        await paul.SendAsync(asked, "form.keep-address");
        var late = await paul.OpenAsync((await site.Mailbox.ReceiveAsync(New)).Link);

        (await paul.SendAsync(late, "form.take-address")).Text.ShouldContain("Ce lien n’est plus valable");
        (await paul.OpenAsync("/compte")).One(".profile").TextContent.ShouldContain(Old);
    }

    private static async Task<Page> AskAsync(Visitor visitor, string email, string password = MemberSteps.Password) =>
        await visitor.SendAsync(await visitor.OpenAsync("/compte/adresse"), "form.new-address", ("Email", email), ("Password", password));
}
