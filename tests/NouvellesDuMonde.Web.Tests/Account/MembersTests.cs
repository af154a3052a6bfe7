using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Account;

public sealed class MembersTests
{
    private const string Admin = "direction@example.org";
    private const string Email = "paul@example.org";

    [Theory, DatabaseData]
    public async Task An_administrator_finds_a_member_and_makes_a_moderator_of_him(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var admin = await site.SignedInAsync("Ariane", Admin, Roles.Administrator);
        await site.MemberAsync("Paul Énard", Email);

        var found = await admin.OpenAsync("/redaction/membres?q=enard");
        found.All("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain(Email);
        var member = await admin.OpenAsync(found.One("tbody th a").GetAttribute("href")!);
        var changed = await admin.SendAsync(member, "form.roles", ("roles", Roles.Moderator));

        changed.One("#role-Moderator").HasAttribute("checked").ShouldBeTrue();
        var paul = site.NewVisitor();
        await paul.SignInAsync(Email);
        (await paul.OpenAsync("/compte/moi")).Html.ShouldContain("\"isStaff\":true");
    }

    [Theory, DatabaseData]
    public async Task A_closed_account_is_shut_at_once_and_told_so_to_its_owner_only(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var admin = await site.SignedInAsync("Ariane", Admin, Roles.Administrator);
        var paul = await site.SignedInAsync("Paul", Email);
        var page = await admin.OpenAsync((await admin.OpenAsync("/redaction/membres?q=paul")).One("tbody th a").GetAttribute("href")!);

        var closed = await admin.SendAsync(page, "form.close");
        site.Clock.Advance(TimeSpan.FromMinutes(2));

        (await paul.OpenAsync("/compte/moi")).Html.ShouldContain("\"name\":null");
        (await paul.SignInAsync(Email)).Text.ShouldContain("Ce compte a été fermé");
        (await paul.SignInAsync(Email, "pas le bon")).Text.ShouldContain("ne convient pas");
        await admin.SendAsync(closed, "form.reopen");
        (await paul.SignInAsync(Email)).Path.ShouldEndWith("/compte");
    }

    [Fact]
    public async Task Nobody_shuts_himself_out()
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Ariane", Admin, Roles.Administrator);
        var page = await admin.OpenAsync((await admin.OpenAsync("/redaction/membres")).One("tbody th a").GetAttribute("href")!);

        await admin.SendAsync(page, "form.close");
        (await admin.SendAsync(page, "form.roles", ("roles", Roles.Editor))).One("#role-Administrator").HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Long_lists_go_on_on_the_next_page()
    {
        await using var site = new SiteFactory();
        var admin = await site.SignedInAsync("Ariane", Admin, Roles.Administrator);
        await site.InDatabaseAsync(db =>
        {
            db.Users.AddRange(Enumerable.Range(1, 60).Select(NewMember));
            return db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        var first = await admin.OpenAsync("/redaction/membres");
        var second = await admin.OpenAsync(first.One("a[rel=next]").GetAttribute("href")!);

        (first.All("tbody tr").Count, second.All("tbody tr").Count).ShouldBe((50, 11));
    }

    private static Member NewMember(int number) => new()
    {
        DisplayName = $"Lecteur {number}",
        UserName = $"l{number}@example.org",
        NormalizedUserName = $"L{number}@EXAMPLE.ORG",
        Email = $"l{number}@example.org",
        NormalizedEmail = $"L{number}@EXAMPLE.ORG",
        RegisteredUtc = new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc),
    };
}
