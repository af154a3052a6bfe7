using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Newsroom;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Home;

public sealed class PinObstacleTests : IAsyncLifetime
{
    private readonly NewsSite paper = new();
    private readonly List<Article> articles = [];
    private Visitor editor = null!;

    public async ValueTask InitializeAsync()
    {
        await paper.InitializeAsync();
        for (var i = 1; i <= 8; i++)
            articles.Add(await paper.PublishAsync($"Article {i}", NewsSite.Monde, paper.Clock.UtcNow.AddHours(-i)));
        editor = await paper.EditorAsync(Roles.Editor);
    }

    public ValueTask DisposeAsync() => paper.DisposeAsync();

    [Fact]
    public async Task A_pin_that_readers_do_not_see_says_why()
    {
        await PinAsync("Lead", articles[3]);

        var desk = await PinAsync("Seconds", articles[3]);

        desk.One(".notice").TextContent.ShouldContain("mais les lecteurs ne l’y voient pas. L’article est déjà en ouverture");
        Pins(desk, "déjà en ouverture").ShouldBe(1);
    }

    [Fact]
    public async Task A_later_pin_of_the_same_place_is_named_at_the_earlier_one()
    {
        (await PinAsync("Lead", articles[3])).One(".notice").TextContent.ShouldBe("L’article est épinglé.");

        Pins(await PinAsync("Lead", articles[4]), "plus tard tient cette place").ShouldBe(1);
    }

    private static int Pins(Page desk, string said) => desk.All(".une-epingles .meta").Count(m => m.TextContent.Contains(said, StringComparison.Ordinal));

    private async Task<Page> PinAsync(string zone, Article article) => await editor.SendAsync(
        await editor.OpenAsync($"/redaction/une/places/nouvelle?zone={zone}&rang=0"), "form.epingle", ("Article", $"{article.Id}"));
}
