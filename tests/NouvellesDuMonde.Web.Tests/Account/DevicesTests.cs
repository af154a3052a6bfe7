using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Account;

public sealed class DevicesTests
{
    private const string Email = "paul@example.org";
    private const string Page = "/compte/appareils";
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

    [Theory, DatabaseData]
    public async Task A_device_is_recognised_by_its_words_and_signed_out_from_another(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paul = await site.SignedInAsync("Paul", Email);
        var phone = await PhoneAsync(site);

        var list = await paul.OpenAsync(Page);
        list.All(".account-things > li").Count.ShouldBe(2);
        list.One(".account-things").TextContent.ShouldContain("Safari sur iPhone");
        list.All("form.end-device").ShouldHaveSingleItem();
        var left = await paul.SendAsync(list, "form.end-device");

        left.All(".account-things > li").ShouldHaveSingleItem().TextContent.ShouldContain("cet appareil");
        (await phone.OpenAsync("/compte/moi")).Html.ShouldContain("\"name\":null");
        (await paul.OpenAsync("/compte/moi")).Html.ShouldContain("Paul");
    }

    [Fact]
    public async Task Signing_out_everywhere_keeps_only_the_device_that_asked()
    {
        await using var site = new SiteFactory();
        var paul = await site.SignedInAsync("Paul", Email);
        var (first, second) = (await PhoneAsync(site), await PhoneAsync(site));

        await paul.SendAsync(await paul.OpenAsync(Page), "form.end-others");

        (await first.OpenAsync(Page)).One("h1").TextContent.ShouldBe("Connexion");
        (await second.OpenAsync(Page)).One("h1").TextContent.ShouldBe("Connexion");
        site.Clock.Advance(TimeSpan.FromMinutes(3));
        (await paul.OpenAsync(Page)).All(".account-things > li").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_new_password_signs_the_other_devices_out_and_signing_out_ends_the_session()
    {
        await using var site = new SiteFactory();
        var paul = await site.SignedInAsync("Paul", Email);
        var phone = await PhoneAsync(site);

        var page = await paul.SendAsync(await paul.OpenAsync("/compte/mot-de-passe"), "form.password",
            ("Current", MemberSteps.Password), ("Password", "mes nouveaux mots"));

        (await phone.OpenAsync("/compte/moi")).Html.ShouldContain("\"name\":null");
        (await site.Mailbox.ReceiveAsync(Email)).Link.ShouldStartWith("/compte/nouveau-mot-de-passe");
        await paul.SendAsync(page, "form.sign-out");
        (await site.InDatabaseAsync(db => Task.FromResult(db.MemberSessions.Count()))).ShouldBe(0);
    }

    [Fact]
    public async Task A_request_of_a_session_in_use_asks_nothing_about_the_session()
    {
        await using var site = new SiteFactory();
        var paul = await site.SignedInAsync("Paul", Email);
        await paul.OpenAsync("/compte/moi");

        (await site.Queries.DuringAsync(() => paul.OpenAsync("/compte/moi"))).ShouldHaveSingleItem().ShouldContain("Notifications");
    }

    private static async Task<Visitor> PhoneAsync(SiteFactory site)
    {
        var phone = site.NewVisitor();
        phone.Http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Phone);
        await phone.SignInAsync(Email);
        return phone;
    }
}
