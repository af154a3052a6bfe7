using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

/// <summary>Before and after sending, without script: preview, advice, second thoughts.</summary>
public sealed class WritingTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();
    private Newspaper paper = null!;
    private Visitor ada = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Newspaper.OpenAsync(site);
        ada = await site.SignedInAsync("Ada", "ada@example.org");
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_preview_shows_the_comment_as_it_will_look_and_sends_nothing()
    {
        var form = await ada.OpenAsync(paper.FormPath);
        form.One("button[name=Preview]").TextContent.ShouldBe("Aperçu");

        var preview = await SendWithAsync(ada, form, "Preview", ("Text", "Un **avis**."));

        preview.Status.ShouldBe(HttpStatusCode.OK);
        preview.One(".comment-quoted strong").TextContent.ShouldBe("avis");
        preview.One("textarea[name=Text]").TextContent.ShouldBe("Un **avis**.");
        (await ada.OpenAsync("/compte/commentaires")).All("[data-state]").ShouldBeEmpty();
        site.Clock.Advance(TimeSpan.FromSeconds(5));
        (await ada.SendAsync(preview, Newspaper.Form)).Text.ShouldContain("En attente de modération");
    }

    [Fact]
    public async Task Before_a_text_that_may_break_the_charter_is_sent_its_author_chooses()
    {
        var advised = await paper.CommentAsync(ada, "C’EST UNE HONTE, UNE VÉRITABLE HONTE POUR NOUS TOUS");

        advised.One(".comment-advice").TextContent.ShouldContain("majuscules");
        advised.One(".comment-advice .actions a").TextContent.ShouldBe("Modifier");
        advised.One("textarea[name=Text]").TextContent.ShouldStartWith("C’EST UNE HONTE");
        site.Clock.Advance(TimeSpan.FromSeconds(5));
        (await ada.SendAsync(advised, Newspaper.Form)).Text.ShouldContain("En attente de modération");
    }

    [Fact]
    public async Task A_comment_just_sent_is_changed_and_the_moderator_sees_both_texts()
    {
        var sent = await paper.CommentAsync(ada, "Une foute.");
        var edit = await ada.OpenAsync(sent.One(".comment-tools a").GetAttribute("href")!);
        edit.One("textarea[name=Text]").TextContent.ShouldBe("Une foute.");
        site.Clock.Advance(TimeSpan.FromSeconds(5));

        (await ada.SendAsync(edit, Newspaper.Form, ("Text", "Une faute."))).Text.ShouldContain("Une faute.");

        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        var desk = await moderator.OpenAsync("/redaction/moderation");
        (await moderator.OpenAsync(desk.One("[data-open]").GetAttribute("href")!)).One(".comment-kept").TextContent.ShouldBe("Une foute.");
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        (await ada.OpenAsync(sent.Path)).All("a[href$='/modifier']").ShouldBeEmpty();
        (await ada.OpenAsync(sent.Path + "/modifier")).Text.ShouldContain("Un commentaire se modifie dans les 5");
    }

    [Fact]
    public async Task What_its_author_deletes_is_gone_and_below_answers_its_place_says_so()
    {
        var ines = await site.SignedInAsync("Inès", "ines@example.org", Roles.Moderator);
        var sent = await paper.CommentAsync(ines, "Je regrette déjà.");
        await paper.PublishedAsync("Paul", "Trop tard, j’ai répondu.", long.Parse(sent.Path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));

        var removed = await ines.SendAsync(await ines.OpenAsync(sent.Path), "form[action$='/suppression']");

        removed.Text.ShouldContain("Votre commentaire est supprimé.");
        var page = await site.NewVisitor().OpenAsync(paper.Path);
        page.One(".comment-gone").TextContent.ShouldBe("Ce commentaire a été supprimé par son auteur.");
        page.Text.ShouldNotContain("Je regrette déjà.");
        page.Text.ShouldContain("Trop tard, j’ai répondu.");
        (await site.NewVisitor().OpenAsync(sent.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Its_author_is_told_until_when_it_can_be_changed_and_does_not_report_it()
    {
        var sent = await paper.CommentAsync(await site.SignedInAsync("Inès", "ines@example.org", Roles.Moderator), "À relire.");

        sent.One(".comment-tools .help").TextContent.ShouldMatch(@"jusqu’à \d+\u00A0h\u00A0\d\d");
        sent.All("a[href$='/signaler']").ShouldBeEmpty();
        (await ada.OpenAsync(sent.Path)).All("a[href$='/signaler']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Nobody_else_changes_or_deletes_it()
    {
        var sent = await paper.CommentAsync(ada, "À moi.");
        var other = await site.SignedInAsync("Basile", "basile@example.org");

        (await other.OpenAsync(sent.Path + "/modifier")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.NewVisitor().OpenAsync(sent.Path + "/modifier")).Path.ShouldStartWith("/compte/connexion");
    }

    /// <summary>As a browser does when that button is pressed.</summary>
    private static Task<Page> SendWithAsync(Visitor visitor, Page page, string button, params (string Field, string Value)[] typed)
    {
        var pressed = page.One($"button[name={button}]");
        var field = page.Document.CreateElement("input");
        field.SetAttribute("type", "hidden");
        field.SetAttribute("name", button);
        field.SetAttribute("value", pressed.GetAttribute("value")!);
        pressed.ParentElement!.Append(field);
        return visitor.SendAsync(page, Newspaper.Form, typed);
    }
}
