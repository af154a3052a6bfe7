using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

/// <summary>A refused comment is not the end: its author corrects it and sends it as a new one.</summary>
public sealed class RefusedCommentTests : IAsyncLifetime
{
    private const string Text = "Un avis tranché, et un mot de trop.";

    private readonly SiteFactory site = new();
    private Newspaper paper = null!;

    public async ValueTask InitializeAsync() => paper = await Newspaper.OpenAsync(site);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task What_was_refused_is_corrected_and_sent_anew_where_it_stood()
    {
        var answered = await paper.PublishedAsync("Inès", "Un avis qui appelle une réponse.");
        var ada = await RefusedAsync(query: $"?reponse={answered}");

        var own = await ada.OpenAsync("/compte/commentaires?etat=refuses");
        var form = await ada.OpenAsync(own.One("a[href$='/reprise']").GetAttribute("href")!);

        form.Text.ShouldContain("corrigez-le");
        form.Text.ShouldContain("Un avis qui appelle une réponse.");
        form.One("textarea[name=Text]").TextContent.ShouldBe(Text);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var sent = await ada.SendAsync(form, Newspaper.Form, ("Text", "Un avis tranché, et rien de trop."));
        sent.Text.ShouldContain("En attente de modération");
        sent.Text.ShouldContain("Un avis qui appelle une réponse.");
    }

    [Fact]
    public async Task Sent_again_as_it_was_it_is_refused_and_the_text_stays()
    {
        var ada = await RefusedAsync();
        var form = await ada.OpenAsync((await ada.OpenAsync("/compte/commentaires")).One("a[href$='/reprise']").GetAttribute("href")!);
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        var again = await ada.SendAsync(form, Newspaper.Form);

        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.One("textarea[name=Text]").TextContent.ShouldBe(Text);
    }

    [Fact]
    public async Task Nobody_else_gets_at_it_and_a_published_one_has_nothing_to_correct()
    {
        var ada = await RefusedAsync();
        var path = (await ada.OpenAsync("/compte/commentaires")).One("a[href$='/reprise']").GetAttribute("href")!;

        var basile = await site.SignedInAsync("Basile", "basile@example.org");
        (await basile.OpenAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.NewVisitor().OpenAsync(path)).Path.ShouldStartWith("/compte/connexion");

        var published = await paper.ApprovedAsync(basile, "Un avis mesuré.");
        (await basile.OpenAsync($"{paper.Path}/commentaires/{published}/reprise")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Under_closed_comments_the_text_is_still_there_to_take_away()
    {
        var ada = await RefusedAsync();
        var path = (await ada.OpenAsync("/compte/commentaires")).One("a[href$='/reprise']").GetAttribute("href")!;
        await site.InDatabaseAsync(db => db.Articles.ExecuteUpdateAsync(s => s.SetProperty(a => a.CommentPolicy, CommentPolicy.Closed), TestContext.Current.CancellationToken));

        var form = await ada.OpenAsync(path);

        form.Text.ShouldContain("La rédaction a fermé les commentaires");
        form.Text.ShouldContain(Text);
        form.All("textarea").ShouldBeEmpty();
    }

    private async Task<Visitor> RefusedAsync(string query = "")
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, Text, query: query);
        var maud = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        await maud.SendAsync(await maud.OpenAsync("/redaction/moderation"), "form[action$='/refus']", ("Reason", "Insult"));
        return ada;
    }
}
