using System.Net;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Reports;

/// <summary>« Mes commentaires »: every state, the reasons of a refusal, and the way to contest it.</summary>
public sealed class AppealTests
{
    private const string Decline = "form[action$='/refus']";

    [Theory, DatabaseData]
    public async Task A_refusal_says_why_by_mail_and_on_the_page_and_another_moderator_reads_the_appeal(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, "Un avis tranché.");
        var first = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        var second = await site.SignedInAsync("Noé", "noe@example.org", Roles.Moderator);
        await first.SendAsync(await first.OpenAsync("/redaction/moderation"), Decline, ("Reason", "Insult"), ("Note", "Vous visez l’auteur."));

        var mail = await site.Mailbox.ReceiveAsync("ada@example.org", "Votre commentaire a été refusé");
        string[] owed = ["sans limite de durée", "Il attendait d’être lu", "prise par une personne", "Injures", "Vous visez l’auteur.", "contester", "Arcom"];
        var own = await ada.OpenAsync("/compte/commentaires?etat=refuses");
        foreach (var words in owed)
        {
            mail.Text.ShouldContain(words);
            own.Text.ShouldContain(words);
        }

        var form = await ada.OpenAsync(own.One("a[href$='/contestation']").GetAttribute("href")!);
        (await ada.SendAsync(form, "form.appeal-form")).One("#Text-erreur").TextContent.ShouldContain("Dites pourquoi");
        var sent = await ada.SendAsync(form, "form.appeal-form", ("Text", "Je vise l’idée, pas la personne."));
        sent.Text.ShouldContain("Contestation en cours d’examen");
        (await ada.OpenAsync(form.Path)).Path.ShouldNotEndWith("/contestation");

        const string accept = "form[action$='/acceptation']";
        (await first.SendAsync(await first.OpenAsync("/redaction/contestations"), accept)).Text.ShouldContain("Vous avez pris la décision contestée");
        var desk = await second.OpenAsync("/redaction/contestations");
        desk.Text.ShouldContain("Je vise l’idée, pas la personne.");
        (await second.SendAsync(desk, accept)).Text.ShouldContain("Contestation acceptée");

        await site.Mailbox.ReceiveAsync("ada@example.org", "Votre contestation a été acceptée");
        (await site.NewVisitor().OpenAsync(paper.Path)).Text.ShouldContain("Un avis tranché.");
        (await ada.OpenAsync("/compte/commentaires")).Text.ShouldContain("Contestation acceptée");
    }

    [Fact]
    public async Task A_refusal_that_stands_is_explained_and_contested_once_within_six_months()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        var own = await paper.CommentAsync(ada, "Un avis tranché.");
        var late = await paper.CommentAsync(ada, "Un second avis.");
        // Alone, she decides about the appeal as well: nobody else could.
        var maud = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        await maud.SendAsync(await maud.OpenAsync("/redaction/moderation"), Decline, ("Reason", "OffTopic"));
        await maud.SendAsync(await maud.OpenAsync("/redaction/moderation"), Decline, ("Reason", "OffTopic"));
        var contest = $"/compte/commentaires/{own.Path.Split('/')[^1]}/contestation";
        await ada.SendAsync(await ada.OpenAsync(contest), "form.appeal-form", ("Text", "Lisez mieux."));

        var desk = await maud.OpenAsync("/redaction/contestations");
        var reject = desk.One("[formaction]").GetAttribute("formaction")!;
        desk.One("form.desk-answer").SetAttribute("action", reject);
        (await maud.SendAsync(desk, "form.desk-answer")).Text.ShouldContain("répondez à l’auteur");
        await maud.SendAsync(desk, "form.desk-answer", ("answer", "L’article parle d’un autre pays."));

        (await site.Mailbox.ReceiveAsync("ada@example.org", "Votre contestation n’a pas été retenue")).Text.ShouldContain("L’article parle d’un autre pays.");
        (await ada.OpenAsync(contest)).Text.ShouldContain("Contestation non retenue");
        site.Clock.Advance(TimeSpan.FromDays(190));
        (await ada.SignInAsync("ada@example.org")).Status.ShouldBe(HttpStatusCode.OK);
        (await ada.OpenAsync($"/compte/commentaires/{late.Path.Split('/')[^1]}")).All("a[href$='/contestation']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_reads_or_contests_the_comments_of_another()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var own = await paper.CommentAsync(await site.SignedInAsync("Ada", "ada@example.org"), "Un avis.");
        var other = await site.SignedInAsync("Bob", "bob@example.org");
        var id = own.Path.Split('/')[^1];

        (await other.OpenAsync($"/compte/commentaires/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.OpenAsync($"/compte/commentaires/{id}/contestation")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
