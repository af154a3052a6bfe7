using System.Net;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Archives;

public sealed class ArchiveTests(NewsSite paper) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task A_day_runs_from_midnight_to_midnight_in_Paris()
    {
        await paper.PublishAsync("Peu après minuit", atUtc: new DateTime(2026, 6, 9, 22, 30, 0, DateTimeKind.Utc));
        var visitor = paper.NewVisitor();

        (await visitor.OpenAsync("/archives/2026/06/10")).One(".listing").TextContent.ShouldContain("Peu après minuit");
        (await visitor.OpenAsync("/archives/2026/06/09")).Text.ShouldNotContain("Peu après minuit");
        (await visitor.OpenAsync("/archives/2026/06")).One(".calendar a[href='/archives/2026/06/10']").TextContent.ShouldContain("1 article");
        (await visitor.OpenAsync("/archives")).One("a[href='/archives/2026/06']").TextContent.ShouldContain("juin");
    }

    [Fact]
    public async Task From_a_day_or_a_month_one_steps_to_the_next_with_an_article_and_never_into_a_void()
    {
        await using var site = new NewsSite();
        await site.InitializeAsync();
        foreach (var day in new[] { new DateTime(2019, 3, 3), new DateTime(2026, 6, 1), new DateTime(2026, 6, 10) })
            await site.PublishAsync($"Du {day:d MMMM}", atUtc: DateTime.SpecifyKind(day.AddHours(10), DateTimeKind.Utc));
        var visitor = site.NewVisitor();

        (await StepsAsync("/archives/2026/06/01")).ShouldBe(["/archives/2019/03/03", "/archives/2026/06/10"]);
        (await StepsAsync("/archives/2019/03/03")).ShouldBe(["/archives/2026/06/01"]);
        (await StepsAsync("/archives/2026/06")).ShouldBe(["/archives/2019/03"]);
        (await StepsAsync("/archives/1950/01")).ShouldBe(["/archives/2019/03"]);

        async Task<IEnumerable<string?>> StepsAsync(string path) => (await visitor.OpenAsync(path)).All(".pagination-step").Select(a => a.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/archives/2026/06/16")]
    [InlineData("/archives/2026/02/30")]
    [InlineData("/archives/2026/13")]
    [InlineData("/archives/2026/6")]
    [InlineData("/archives/2027/01")]
    public async Task A_day_that_is_not_or_not_yet_is_not_found(string path) =>
        (await paper.NewVisitor().OpenAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
}
