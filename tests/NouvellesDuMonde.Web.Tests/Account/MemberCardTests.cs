using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Account;

public sealed class MemberCardTests
{
    [Theory, DatabaseData]
    public async Task A_moderator_reads_who_somebody_was_and_that_the_address_is_a_throwaway(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var paul = await site.SignedInAsync("Paul", "paul@yopmail.com");
        await RenameAsync(paul, "Jean");
        await paper.CommentAsync(paul, "Un avis.");
        var moderator = await site.SignedInAsync("Camille", "camille@example.org", Roles.Moderator);

        var desk = await moderator.OpenAsync("/redaction/moderation");
        desk.Text.ShouldContain("Adresse e-mail jetable (yopmail.com).");
        var card = await moderator.OpenAsync(desk.One("a[href$='/fiche']").GetAttribute("href")!);

        card.One("h1").TextContent.ShouldBe("Jean");
        card.One(".earlier-names").TextContent.ShouldContain("Paul");
        card.Text.ShouldContain("yopmail.com");
        card.Text.ShouldNotContain("paul@");
        (await paul.OpenAsync(card.Path)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_name_given_up_is_nobody_elses_for_a_year_and_names_do_not_change_every_day()
    {
        await using var site = new SiteFactory();
        var (paul, other) = (await site.SignedInAsync("Paul", "paul@example.org"), await site.SignedInAsync("Aïcha", "aicha@example.org"));
        await RenameAsync(paul, "Jean");

        (await RenameAsync(other, "PauI")).One("#DisplayName-erreur").TextContent.ShouldContain("déjà pris");
        (await RenameAsync(paul, "Paul")).Path.ShouldEndWith("/compte");
        (await RenameAsync(paul, "Luc")).One("#DisplayName-erreur").TextContent.ShouldContain("deux fois en quatorze jours");
        site.Clock.Advance(TimeSpan.FromDays(15));
        paul = site.NewVisitor();
        await paul.SignInAsync("paul@example.org");
        (await RenameAsync(paul, "Luc")).Path.ShouldEndWith("/compte");
    }

    private static async Task<Page> RenameAsync(Visitor visitor, string name) =>
        await visitor.SendAsync(await visitor.OpenAsync("/compte/nom"), "form.display-name", ("DisplayName", name));
}
