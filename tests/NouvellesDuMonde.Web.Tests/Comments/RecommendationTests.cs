using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Delivery;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

public sealed class RecommendationTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task Two_hundred_recommendations_at_once_are_two_hundred_and_half_of_them_taken_back_a_hundred(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var comment = await paper.PublishedAsync("Maud", "À recommander.");
        var members = await MembersAsync(site, 200);

        await AtOnceAsync(site, [.. members, .. members.Take(20)], id => new RecommendationOrder(comment, id));
        (await CountsAsync(site, comment)).ShouldBe((200, 200));

        await AtOnceAsync(site, [.. members.Take(100), .. members.Take(20)], id => new RecommendationOrder(comment, id, IsWithdrawal: true));
        (await CountsAsync(site, comment)).ShouldBe((100, 100));
    }

    [Fact]
    public async Task Without_script_a_comment_is_recommended_on_its_own_page_and_the_article_says_so_a_little_later()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var path = $"{paper.Path}/commentaires/{await paper.PublishedAsync("Maud", "À recommander.")}";
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await ada.OpenAsync(paper.Path);

        var recommended = await ada.SendAsync(await ada.OpenAsync(path), "[data-recommend]");

        recommended.Text.ShouldContain("1 recommandation");
        (await ada.OpenAsync(paper.Path)).Text.ShouldNotContain("recommandation", Case.Sensitive, "one page for many clicks");
        await site.Services.GetRequiredService<LateEvictions>().FlushAsync(Ct);
        (await ada.OpenAsync(paper.Path)).One(".comment-actions").TextContent.ShouldContain("1\u00A0recommandation");
        (await ada.SendAsync(recommended, "[data-recommend]")).Text.ShouldNotContain("1 recommandation");
    }

    [Fact]
    public async Task Somebody_signed_out_is_asked_in_and_brought_back()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var path = $"{paper.Path}/commentaires/{await paper.PublishedAsync("Maud", "À recommander.")}";
        await site.MemberAsync("Ada", "ada@example.org");
        var ada = site.NewVisitor();

        var signIn = await ada.SendAsync(await ada.OpenAsync(path), "[data-recommend]");
        signIn.Text.ShouldContain("pour recommander un commentaire");

        (await ada.SendAsync(signIn, "form.sign-in", ("Email", "ada@example.org"), ("Password", MemberSteps.Password))).Path.ShouldBe(path);
    }

    [Fact]
    public async Task The_script_learns_what_is_the_readers_own_and_changes_it_without_leaving_the_page()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var comment = await paper.PublishedAsync("Maud", "À recommander.");
        var ada = await site.SignedInAsync("Ada", "ada@example.org");

        var answer = await ada.Http.SendAsync(ByScript($"{paper.Path}/commentaires/{comment}/recommandation"), Ct);
        var marks = await (await ada.GetAsync($"/commentaires/recommandes?article={paper.ArticleId}")).Content.ReadFromJsonAsync<JsonElement>(Ct);

        (await answer.Content.ReadAsStringAsync(Ct)).ShouldBe("""{"count":1,"isRecommended":true}""");
        marks.GetProperty("recommended")[0].GetInt64().ShouldBe(comment);
        var stranger = site.NewVisitor();
        (await stranger.GetAsync($"/commentaires/recommandes?article={paper.ArticleId}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await stranger.Http.SendAsync(ByScript($"{paper.Path}/commentaires/{comment}/recommandation"), Ct)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_newsroom_picks_a_comment_and_it_stands_above_the_discussion()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var root = await paper.PublishedAsync("Inès", "Un fil.");
        var reply = await paper.PublishedAsync("Paul", "Une réponse éclairante.", root);
        var editor = await site.SignedInAsync("Noé", "noe@example.org", Roles.Editor);
        var path = $"{paper.Path}/commentaires/{reply}";

        var picked = await editor.SendAsync(await editor.OpenAsync(path), "form[action$='/choix']");

        picked.Path.ShouldBe(path);
        var page = await site.NewVisitor().OpenAsync(paper.Path);
        page.One(".comment-picks").TextContent.ShouldContain("Une réponse éclairante.");
        page.All(".threads > li").Count.ShouldBe(1);
        await editor.SendAsync(picked, "form[action$='/choix/retrait']");
        (await site.NewVisitor().OpenAsync(paper.Path)).All(".comment-picks").ShouldBeEmpty();
        (await (await site.SignedInAsync("Ada", "ada@example.org")).OpenAsync(path)).All("form[action$='/choix']").ShouldBeEmpty();
    }

    private static HttpRequestMessage ByScript(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return request;
    }

    private static Task<List<int>> MembersAsync(SiteFactory site, int count) => site.InDatabaseAsync(async db =>
    {
        var members = Enumerable.Range(1, count).Select(i => new Member
        {
            DisplayName = $"Lecteur {i}",
            UserName = $"lecteur{i}@example.org",
            Email = $"lecteur{i}@example.org",
            RegisteredUtc = site.Clock.UtcNow,
        }).ToList();
        db.AddRange(members);
        await db.SaveChangesAsync(Ct);
        return members.ConvertAll(m => m.Id);
    });

    private static Task AtOnceAsync(SiteFactory site, IReadOnlyList<int> members, Func<int, RecommendationOrder> order) => Parallel.ForEachAsync(
        members, new ParallelOptions { MaxDegreeOfParallelism = 20 }, async (id, ct) =>
        {
            await using var scope = site.Services.CreateAsyncScope();
            (await scope.ServiceProvider.GetRequiredService<RecommendComment>().RunAsync(order(id), ct)).IsDone.ShouldBeTrue();
        });

    private static Task<(int Counter, int Rows)> CountsAsync(SiteFactory site, long comment) => site.InDatabaseAsync(async db => (
        await db.Comments.Where(c => c.Id == comment).Select(c => c.RecommendationCount).SingleAsync(Ct),
        await db.CommentRecommendations.CountAsync(Ct)));
}
