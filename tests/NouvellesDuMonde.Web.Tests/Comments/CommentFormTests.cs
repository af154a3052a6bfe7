using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

public sealed class CommentFormTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();
    private Newspaper paper = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => paper = await Newspaper.OpenAsync(site);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_article_page_comes_from_the_cache_and_holds_nothing_personal()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await ada.GetAsync(paper.Path);

        var cached = await ada.GetAsync(paper.Path);

        cached.Headers.Age.ShouldNotBeNull();
        cached.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var html = await cached.Content.ReadAsStringAsync(Ct);
        html.ShouldContain("name=\"Text\"");
        html.ShouldNotContain("__RequestVerificationToken");
        html.ShouldNotContain("Ada");
    }

    [Fact]
    public async Task Sent_from_the_cached_page_without_script_it_is_shown_once_more_and_then_taken()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");

        var again = await ada.SendAsync(await ada.OpenAsync(paper.Path), Newspaper.Form, ("Text", "Sans script."));
        again.Text.ShouldContain("Relisez votre commentaire, puis envoyez-le.");
        again.One("textarea[name=Text]").TextContent.ShouldBe("Sans script.");
        site.Clock.Advance(TimeSpan.FromSeconds(5));

        (await ada.SendAsync(again, Newspaper.Form)).Text.ShouldContain("En attente de modération");
    }

    [Fact]
    public async Task A_script_asks_for_a_token_of_its_own_that_is_never_kept()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        var response = await ada.GetAsync($"/commentaires/jeton?article={paper.ArticleId}");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var token = (await response.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("token").GetString()!;
        site.Clock.Advance(TimeSpan.FromSeconds(30));

        var page = await ada.SendAsync(await ada.OpenAsync(paper.Path), Newspaper.Form, ("Text", "Avec script."), ("Token", token));

        page.Text.ShouldContain("En attente de modération");
    }

    [Fact]
    public async Task A_token_of_somebody_else_counts_for_nothing()
    {
        var stranger = site.NewVisitor();
        var token = (await (await stranger.GetAsync($"/commentaires/jeton?article={paper.ArticleId}")).Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("token").GetString()!;
        var ada = await site.SignedInAsync("Ada", "ada@example.org");

        (await ada.SendAsync(await ada.OpenAsync(paper.Path), Newspaper.Form, ("Text", "Pas le mien."), ("Token", token))).Text.ShouldContain("puis envoyez-le");
    }

    [Theory]
    [InlineData("Origin", "https://ailleurs.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_form_of_another_site_is_turned_away(string header, string value)
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        var request = (await ada.OpenAsync(paper.FormPath)).Form(Newspaper.Form).Request([("Text", "De loin.")]);
        request.Headers.Add(header, value);

        (await ada.Http.SendAsync(request, Ct)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_same_form_sent_twice_leads_to_the_same_comment()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        var form = await ada.OpenAsync(paper.FormPath);
        site.Clock.Advance(TimeSpan.FromSeconds(5));

        var first = await ada.SendAsync(form, Newspaper.Form, ("Text", "Deux clics."));

        (await ada.SendAsync(form, Newspaper.Form, ("Text", "Deux clics."))).Path.ShouldBe(first.Path);
    }

    [Fact]
    public async Task The_same_text_again_is_refused_beside_the_field_and_not_lost()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, "Je me répète.");

        var refused = await paper.CommentAsync(ada, "Je me répète.");

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.One(".error").TextContent.ShouldBe("Vous avez déjà envoyé ce commentaire.");
        refused.One("textarea[name=Text]").TextContent.ShouldBe("Je me répète.");
    }

    [Fact]
    public async Task A_program_that_fills_everything_is_spam_and_its_author_is_told_the_truth()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        var form = await ada.OpenAsync(paper.FormPath);
        site.Clock.Advance(TimeSpan.FromSeconds(5));

        var page = await ada.SendAsync(form, Newspaper.Form, ("Text", "Bonjour."), ("Website", new string('x', 499) + "😀" + new string('y', 50_000)));

        page.One("[data-state]").GetAttribute("data-state").ShouldBe(nameof(CommentStatus.Spam));
        page.Text.ShouldContain("Il a été classé indésirable");
        // What nobody reads is not kept as a whole, and not cut within a letter.
        var kept = await site.InDatabaseAsync(db => db.CommentSubmissions.Select(s => new { s.Honeypot, s.Evidence!.Length }).SingleAsync(TestContext.Current.CancellationToken));
        kept.Honeypot.ShouldBe(new string('x', 499));
        kept.Length.ShouldBeLessThan(10_000);
    }

    [Fact]
    public async Task A_new_member_who_is_quick_as_a_script_waits_and_is_not_turned_away()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");

        (await paper.CommentAsync(ada, "Très bon article, merci.", after: TimeSpan.Zero)).Text.ShouldContain("En attente de modération");
    }

    [Fact]
    public async Task An_answer_shows_what_it_answers()
    {
        var first = await paper.PublishedAsync("Maud", "Qui répond ?");
        var ada = await site.SignedInAsync("Ada", "ada@example.org");

        var form = await ada.OpenAsync($"{paper.FormPath}?reponse={first}");
        form.Text.ShouldContain("Qui répond ?");
        form.Text.ShouldContain("Vous commentez sous le nom de Ada");

        (await paper.CommentAsync(ada, "Moi.", query: $"?reponse={first}")).Text.ShouldContain("Qui répond ?");
    }

    [Fact]
    public async Task What_was_typed_is_never_markup()
    {
        await paper.PublishedAsync("Maud", "<script>alert(1)</script> & <b>gras</b>");

        var page = await site.NewVisitor().OpenAsync(paper.Path);

        page.All(".comment-text script, .comment-text b").ShouldBeEmpty();
        page.One(".comment-text").TextContent.ShouldContain("<script>alert(1)</script>");
    }

    [Fact]
    public async Task A_closed_article_says_why_and_shows_no_form()
    {
        await using var other = new SiteFactory();
        var closed = await Newspaper.OpenAsync(other, CommentPolicy.Closed);

        var page = await other.NewVisitor().OpenAsync(closed.Path);

        page.Text.ShouldContain("La rédaction a fermé les commentaires");
        page.All(Newspaper.Form).ShouldBeEmpty();
    }

    [Fact]
    public async Task My_comments_are_all_there_with_their_state()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, "Le premier.");
        await paper.CommentAsync(ada, "Le second.");

        var mine = await ada.OpenAsync("/compte/commentaires");

        mine.All("[data-state=Pending]").Count.ShouldBe(2);
        (await site.NewVisitor().OpenAsync("/compte/commentaires")).Path.ShouldStartWith("/compte/connexion");
    }
}
