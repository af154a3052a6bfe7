using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Newsroom;

public sealed class NewsroomDoorsTests
{
    private static readonly string[] Desk = ["/redaction"];
    private static readonly string[] Writing = ["/redaction/articles", "/redaction/articles/nouveau", "/redaction/pages", "/redaction/medias", "/redaction/medias/nouveau", "/redaction/sujets", "/redaction/une"];
    private static readonly string[] Running = ["/redaction/rubriques", "/redaction/rubriques/nouvelle", "/redaction/auteurs", "/redaction/auteurs/nouveau", "/redaction/lettre", "/redaction/antispam"];
    private static readonly string[] Administering = ["/redaction/reglages", "/redaction/antispam/politique", "/redaction/antispam/mots"];

    public static TheoryData<string, string[], string[]> Matrix => new()
    {
        { Roles.Member, [], [.. Desk, .. Writing, .. Running, .. Administering] },
        { Roles.Moderator, Desk, [.. Writing, .. Running, .. Administering] },
        { Roles.Editor, [.. Desk, .. Writing], [.. Running, .. Administering] },
        { Roles.ChiefEditor, [.. Desk, .. Writing, .. Running], Administering },
        { Roles.Administrator, [.. Desk, .. Writing, .. Running, .. Administering], [] },
    };

    [Theory, MemberData(nameof(Matrix))]
    public async Task Each_role_opens_its_screens_and_no_others(string role, string[] open, string[] closed)
    {
        await using var site = new SiteFactory();
        var person = role == Roles.Member ? await site.SignedInAsync("Ariane", "ariane@example.org") : await site.EditorAsync(role);

        foreach (var path in open)
            (await person.OpenAsync(path)).Status.ShouldBe(HttpStatusCode.OK, path);
        foreach (var path in closed)
            (await person.OpenAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_led_to_the_sign_in_page_and_back()
    {
        await using var site = new SiteFactory();
        await site.MemberAsync("Ariane", "ariane@example.org", Roles.Editor);
        var visitor = site.NewVisitor();

        (await visitor.OpenAsync("/redaction/articles?etat=Draft")).Path.ShouldStartWith("/compte/connexion");
        var page = await visitor.SignInAsync("ariane@example.org", path: "/compte/connexion?retour=%2Fredaction%2Farticles%3Fetat%3DDraft");

        page.Path.ShouldEndWith("/redaction/articles?etat=Draft");
        page.One("h1").TextContent.ShouldBe("Articles");
    }

    [Fact]
    public async Task The_rail_shows_what_may_be_opened()
    {
        await using var site = new SiteFactory();

        (await (await site.EditorAsync(Roles.Moderator, "Maud")).OpenAsync("/redaction")).All(".rail nav a").Select(a => a.TextContent)
            .ShouldBe(["Bureau", "Modération", "Signalements", "Contestations"]);
        (await (await site.EditorAsync(Roles.Editor, "Édith")).OpenAsync("/redaction")).All(".rail nav a").Select(a => a.TextContent)
            .ShouldBe(["Bureau", "Articles", "La une", "Pages", "Médias", "Sujets"]);
    }

    [Fact]
    public async Task No_cache_keeps_a_screen_of_the_newsroom()
    {
        await using var site = new SiteFactory();
        var editor = await site.EditorAsync(Roles.Editor);

        (await editor.GetAsync("/redaction/articles")).Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
