using System.Net;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Features.Account.Avatars;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Account;

public sealed class AvatarTests
{
    [Fact]
    public async Task A_member_without_a_picture_has_a_face_of_initials_that_is_kept_for_good()
    {
        await using var site = new SiteFactory();
        var aicha = await site.SignedInAsync("Aïcha Diallo", "aicha@example.org");
        var path = (await aicha.OpenAsync("/compte")).One("img").GetAttribute("src")!;

        var response = await site.NewVisitor().GetAsync(path);

        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        response.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(">AD</text>");
    }

    [Theory]
    [InlineData("<b>-12345678")]
    [InlineData("ABC-12345678")]
    [InlineData("A-1234567z")]
    [InlineData("A")]
    public void An_address_that_no_member_has_makes_no_picture(string name) => Avatar.Svg(name).ShouldBeNull();

    [Fact]
    public async Task An_unknown_picture_is_not_found()
    {
        await using var site = new SiteFactory();

        (await site.NewVisitor().GetAsync("/avatars/rien.svg")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
