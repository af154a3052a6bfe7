using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Accounts;

public sealed class CreateAdministratorTests
{
    private const string Email = "direction@example.org";

    [Fact]
    public async Task Without_a_password_the_owner_of_the_link_sets_one_and_may_administer()
    {
        await using var site = new SiteFactory();
        var link = (await CreateAsync(site, null)).PasswordLink!;
        var visitor = site.NewVisitor();

        await visitor.SendAsync(await visitor.OpenAsync(link.PathAndQuery), "form.new-password", ("Password", MemberSteps.Password));
        await visitor.SignInAsync(Email);

        (await visitor.OpenAsync("/redaction/membres")).One("h1").TextContent.ShouldBe("Membres");
    }

    [Fact]
    public async Task A_second_time_changes_neither_password_nor_roles()
    {
        await using var site = new SiteFactory();
        await CreateAsync(site, MemberSteps.Password);

        var again = await CreateAsync(site, "un tout autre mot de passe");

        (again.IsNewAccount, again.PasswordLink).ShouldBe((false, null));
        await using var scope = site.Services.CreateAsyncScope();
        var members = scope.ServiceProvider.GetRequiredService<UserManager<Member>>();
        var member = (await members.FindByEmailAsync(Email))!;
        (await members.CheckPasswordAsync(member, MemberSteps.Password)).ShouldBeTrue();
        (await members.GetRolesAsync(member)).ShouldBe([Roles.Member, Roles.Administrator], ignoreOrder: true);
    }

    [Fact]
    public async Task An_easy_password_is_refused_and_nothing_is_done()
    {
        await using var site = new SiteFactory();

        (await CreateAsync(site, "motdepasse")).Errors.ShouldNotBeEmpty();

        (await site.InDatabaseAsync(db => Task.FromResult(db.Users.Count()))).ShouldBe(0);
    }

    private static async Task<NewAdministrator> CreateAsync(SiteFactory site, string? password)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CreateAdministrator>().RunAsync(Email, password, TestContext.Current.CancellationToken);
    }
}
