using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Admin.Spam;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Spam;

public sealed class PolicyVersionsTests
{
    private const string Home = "/redaction/antispam";

    [Fact]
    public async Task Of_two_who_change_the_policy_at_once_the_second_is_told_and_loses_nothing_typed()
    {
        await using var site = new SiteFactory();
        var (odile, paul) = (await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator), await site.SignedInAsync("Paul", "paul@example.org", Roles.Administrator));
        var opened = await odile.OpenAsync($"{Home}/politique");
        await paul.SendAsync(await paul.OpenAsync($"{Home}/politique"), "form[data-unsaved]", ("HoldFrom", "3"));

        var page = await odile.SendAsync(opened, "form[data-unsaved]", ("SpamFrom", "7"));

        page.One("[role=alert]").TextContent.ShouldContain("Quelqu’un a enregistré une autre politique");
        page.One("#SpamFrom").GetAttribute("value").ShouldBe("7");
        (await odile.OpenAsync($"{Home}/politique")).One("#HoldFrom").GetAttribute("value").ShouldBe("3");
    }

    [Fact]
    public void Every_check_that_can_be_switched_off_has_a_name_and_says_what_it_gives()
    {
        foreach (var check in SpamChecks.All.Where(c => !c.IsRule))
        {
            SpamWords.Check(check.Name).ShouldNotBe(check.Name);
            CheckNotes.Of(check.Name).ShouldNotBe("", check.Name);
        }
    }

    [Theory]
    [InlineData("6,5", "6.5")]
    [InlineData("6.5", "6.5")]
    public async Task A_comma_is_a_comma(string typed, string stored)
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);

        await admin.SendAsync(await admin.OpenAsync($"{Home}/politique"), "form[data-unsaved]", ("SpamFrom", typed));

        (await admin.OpenAsync($"{Home}/politique")).One("#SpamFrom").GetAttribute("value").ShouldBe(stored);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    [InlineData("beaucoup")]
    public async Task What_is_no_number_is_refused_beside_the_field(string typed)
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);

        var again = await admin.SendAsync(await admin.OpenAsync($"{Home}/politique"), "form[data-unsaved]", ("HoldFrom", typed));

        again.One("#HoldFrom-erreur").TextContent.ShouldBe("Écrivez un nombre.");
        again.One("#HoldFrom").GetAttribute("value").ShouldBe(typed);
    }

    [Fact]
    public async Task A_policy_that_cannot_be_read_stops_no_comment_and_no_screen()
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);
        await site.InDatabaseAsync(async db =>
        {
            db.SpamPolicies.Add(new SpamPolicyVersion("{\"options\":{\"freeLinks\":1.5}}", "Une autre version du site", DateTime.UtcNow));
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        (await admin.OpenAsync($"{Home}/politique")).One("#HoldFrom").GetAttribute("value").ShouldBe("2");
    }

    [Fact]
    public async Task Every_policy_says_what_it_changed_and_an_earlier_one_can_be_taken_up_again()
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);
        const string Form = "form[data-unsaved]";
        var first = await admin.SendAsync(await admin.OpenAsync($"{Home}/politique"), Form, ("HoldFrom", "2.5"), ("Checks[0].IsOn", "false"));
        var check = first.One("th[scope=row]").FirstChild!.TextContent.Trim();
        first.Text.ShouldContain($"{check} : débranché.");

        var second = await admin.SendAsync(first, Form, ("HoldFrom", "4"), ("Checks[0].IsOn", "true"), ("Checks[0].Factor", "2"));
        var versions = second.All(".versions > li").Select(v => v.TextContent.Replace('\u00A0', ' ')).ToList();
        versions[0].ShouldContain("en service");
        versions[0].ShouldContain("Mis en attente à partir de : 2,5, puis 4.");
        versions[0].ShouldContain($"{check} : rebranché, facteur 2.");

        var again = await admin.OpenAsync(second.One(".versions a").GetAttribute("href")!);
        again.Text.ShouldContain("Rien n’est en service avant que vous n’enregistriez.");
        again.One("#HoldFrom").GetAttribute("value").ShouldBe("2.5");
        (await admin.SendAsync(again, Form)).All(".versions > li").Count.ShouldBe(3);
        var origin = await admin.OpenAsync(second.One(".versions + p a").GetAttribute("href")!);
        origin.One("#HoldFrom").GetAttribute("value").ShouldBe(new SpamOptions().HoldFrom.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (await admin.OpenAsync($"{Home}/politique?version=99")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
