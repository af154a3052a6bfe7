using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

public sealed class ModerationTests : IAsyncLifetime
{
    private const string Refuse = "form[action$='/refus']";

    private readonly SiteFactory site = new();
    private Newspaper paper = null!;
    private Visitor moderator = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Newspaper.OpenAsync(site);
        moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_desk_is_for_moderators()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");

        (await ada.OpenAsync("/redaction/moderation")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await site.NewVisitor().OpenAsync("/redaction/moderation")).Path.ShouldStartWith("/compte/connexion");
    }

    [Fact]
    public async Task A_rejection_tells_the_author_why_and_can_be_undone()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        var own = await paper.CommentAsync(ada, "Hors de propos.");

        var after = await moderator.SendAsync(await moderator.OpenAsync("/redaction/moderation"), "form[action$='/refus']",
            ("Reason", "OffTopic"), ("Note", "L’article parle de Séoul."));
        (await ada.OpenAsync(own.Path)).Text.ShouldContain("Motif : Hors sujet. L’article parle de Séoul.");

        (await moderator.SendAsync(after, "[data-undo]")).Text.ShouldContain("Hors de propos.");
        (await ada.OpenAsync(own.Path)).Text.ShouldContain("En attente de modération");
    }

    [Fact]
    public async Task Undoing_says_what_it_undoes_and_is_offered_while_a_decision_is_left()
    {
        const string Undo = "[data-do=z]";
        var own = await paper.CommentAsync(await site.SignedInAsync("Ada", "ada@example.org"), "Refusé, puis approuvé.");
        var detail = "/redaction/moderation/" + own.Path.Split('/')[^1];
        var page = await moderator.SendAsync(await moderator.OpenAsync(detail), Refuse, ("Reason", "OffTopic"));
        page = await moderator.SendAsync(page, "form[action$='/approbation']");

        page.One(Undo).TextContent.ShouldContain("Annuler la dernière décision");
        (await moderator.SendAsync(page, "form[action$='/choix']")).All(Undo).ShouldBeEmpty("a pick is no decision");

        page = await moderator.SendAsync(await moderator.SendAsync(await moderator.OpenAsync(detail), Refuse, ("Reason", "Insult")), Undo);
        page.All(Undo).ShouldBeEmpty("the approval carries a pick");
        page = await moderator.SendAsync(await moderator.SendAsync(page, Refuse, ("Reason", "Insult")), "form[action$='/indesirable']");
        page = await moderator.SendAsync(page, Undo);
        page.One(Undo).TextContent.ShouldContain("Annuler la décision d’avant");
        (await moderator.OpenAsync("/redaction/moderation?etat=refuses")).One(Undo).TextContent.ShouldContain("Annuler la décision d’avant");
        (await moderator.SendAsync(page, Undo)).All(Undo).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rejection_without_a_reason_is_asked_for_one()
    {
        await paper.CommentAsync(await site.SignedInAsync("Ada", "ada@example.org"), "Sans motif.");

        const string Tab = "/redaction/moderation?etat=attente";

        var page = await moderator.SendAsync(await moderator.OpenAsync(Tab), Refuse, ("Note", "L’article parle de Séoul."));

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.One(".desk-reject[open] .has-error .error").TextContent.ShouldBe("Choisissez le motif du refus.");
        page.One(".desk-reject input[name=Note]").GetAttribute("value").ShouldBe("L’article parle de Séoul.");
        var refused = await moderator.SendAsync(page, Refuse, ("Reason", "OffTopic"));
        refused.Path.ShouldBe(Tab);
        refused.Text.ShouldContain("Commentaire refusé.");
    }

    [Fact]
    public async Task A_reason_of_ones_own_is_asked_for_beside_its_field()
    {
        await paper.CommentAsync(await site.SignedInAsync("Ada", "ada@example.org"), "Autre chose.");

        var page = await moderator.SendAsync(await moderator.OpenAsync("/redaction/moderation"), Refuse, ("Reason", "Other"));

        page.One(".has-error #" + page.One(".desk-reject input[name=Note]").Id).GetAttribute("aria-describedby").ShouldNotBeNullOrEmpty();
        page.One(".has-error .error").TextContent.ShouldContain("l’auteur du commentaire le lira");
        page.One(".desk-reject option[selected]").GetAttribute("value").ShouldBe("Other");
    }

    [Fact]
    public async Task Of_two_moderators_the_second_is_told_what_the_first_decided()
    {
        await paper.CommentAsync(await site.SignedInAsync("Ada", "ada@example.org"), "Un seul suffit.");
        var seenByBoth = await moderator.OpenAsync("/redaction/moderation");
        var second = await site.SignedInAsync("Noé", "noe@example.org", Roles.Moderator);
        var seenBySecond = await second.OpenAsync("/redaction/moderation");
        await moderator.SendAsync(seenByBoth, "form[action$='/approbation']");

        (await second.SendAsync(seenBySecond, "form[action$='/approbation']")).Text.ShouldContain("Déjà approuvé par Maud à");
    }

    [Fact]
    public async Task Ticked_comments_are_decided_together_and_undone_together()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, "Le premier.");
        await paper.CommentAsync(ada, "Le second.");

        var done = await DecideAllAsync("Approved");
        done.Text.ShouldContain("2 commentaires approuvés");
        (await site.NewVisitor().OpenAsync(paper.Path)).Text.ShouldContain("2 commentaires");

        done.One("[data-undo]").TextContent.ShouldContain("Annuler ces 2 décisions");
        (await moderator.SendAsync(done, "[data-undo]")).Text.ShouldContain("2 décisions annulées.");
        (await moderator.OpenAsync("/redaction/moderation")).All("[data-tick]").Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_somebody_else_decided_meanwhile_stays_when_a_batch_is_undone()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, "Le premier.");
        await paper.CommentAsync(ada, "Le second.");
        var done = await DecideAllAsync("OffTopic");
        done.Text.ShouldContain("2 commentaires refusés");
        var second = await site.SignedInAsync("Noé", "noe@example.org", Roles.Moderator);
        await second.SendAsync(await second.OpenAsync("/redaction/moderation?etat=refuses"), "form[action$='/approbation']");

        (await moderator.SendAsync(done, "[data-undo]")).Text.ShouldContain("1 décision annulée. 1 commentaire a changé depuis");
        (await moderator.OpenAsync("/redaction/moderation?etat=publies")).All("[data-tick]").Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_tabs_count_what_is_searched_for()
    {
        await paper.PublishedAsync("Inès", "La Corée vue d’ici.");
        await paper.PublishedAsync("Paul", "Tout autre chose.");

        var found = await moderator.OpenAsync("/redaction/moderation?etat=publies&q=COREE");

        found.One("[data-count-of=Published]").TextContent.ShouldBe("1");
        (await moderator.OpenAsync("/redaction/moderation/compteurs?etat=publies&q=COREE")).Text.ShouldContain("\"Published\":\"1\"");
        var nothing = await moderator.OpenAsync("/redaction/moderation?q=Lune");
        nothing.Text.ShouldContain("ne contient « Lune »");
        (await moderator.OpenAsync(nothing.One(".desk-search a").GetAttribute("href")!)).One("[data-count-of=Published]").TextContent.ShouldBe("2");
    }

    /// <summary>The ticks stand beside their comments and belong to the form of all.</summary>
    private async Task<Page> DecideAllAsync(string decision)
    {
        var desk = await moderator.OpenAsync("/redaction/moderation");
        desk.All("#lot option").Select(o => o.GetAttribute("value")).ShouldContain(decision);
        var ticks = desk.All("[data-tick]").Select(t => new KeyValuePair<string, string>("Ids", t.GetAttribute("value")!));
        var token = desk.One("#lot [name=__RequestVerificationToken]").GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([.. ticks, new("Decision", decision), new("__RequestVerificationToken", token)]);
        using var answer = await moderator.Http.PostAsync("/redaction/moderation/lot", form, TestContext.Current.CancellationToken);
        return await moderator.OpenAsync(answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_comment_is_found_by_word_by_author_and_by_article()
    {
        await paper.PublishedAsync("Inès", "La Corée vue d’ici.");
        await paper.PublishedAsync("Paul", "Tout autre chose.");

        var found = await moderator.OpenAsync("/redaction/moderation?etat=publies&q=COREE");
        found.All(".desk-entry").Count.ShouldBe(1);
        (await moderator.OpenAsync(found.One(".desk-byline a.comment-author").GetAttribute("href")!)).All(".desk-entry").Count.ShouldBe(1);
        (await moderator.OpenAsync($"/redaction/moderation?etat=publies&article={paper.ArticleId}")).All(".desk-entry").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_comments_page_tells_its_whole_story()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, "Une histoire.");
        var desk = await moderator.OpenAsync("/redaction/moderation");
        var detail = desk.One("[data-open]").GetAttribute("href")!;
        await moderator.SendAsync(desk, "form[action$='/approbation']");

        var story = await moderator.OpenAsync(detail);

        story.One(".desk-journal").TextContent.ShouldContain("jugé par le filtre");
        story.One(".desk-journal").TextContent.ShouldContain("approuvé par Maud");
        story.One(".desk-verdict").TextContent.ShouldContain("Compte créé");
    }
}
