using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Spam;

public sealed class PolicyVersionsTests
{
    private const string Home = "/redaction/antispam";

    [Fact]
    public async Task Every_policy_says_what_it_changed_and_an_earlier_one_can_be_taken_up_again()
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);
        const string Form = "form[data-unsaved]";
        var first = await admin.SendAsync(await admin.OpenAsync($"{Home}/politique"), Form, ("HoldFrom", "2.5"), ("Checks[0].IsOn", "false"));
        var check = first.One("th[scope=row]").TextContent;
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
