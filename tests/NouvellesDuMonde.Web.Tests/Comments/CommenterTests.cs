using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

/// <summary>What somebody runs into who comments, is refused, or comes back.</summary>
public sealed class CommenterTests : IAsyncLifetime
{
    private const string Offer = "Prêt rapide sans justificatif, contactez-moi sur WhatsApp au 06 12 34 56 78, taux garanti, argent sous 24 h : https://credit-rapide.top/x";

    private readonly SiteFactory site = new();
    private Newspaper paper = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => paper = await Newspaper.OpenAsync(site);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Nobody_comments_under_the_name_of_an_author_but_the_author()
    {
        var claire = await site.SignedInAsync("Claire", "claire@example.org");
        await site.InDatabaseAsync(async db =>
        {
            db.Authors.Add(new Author(new AuthorProfile("Clémence Auroy", "clemence-auroy")));
            db.Authors.Add(new Author(new AuthorProfile("Claire Vasseur", "claire-vasseur") { MemberId = await db.Users.Select(m => m.Id).SingleAsync(Ct) }));
            return await db.SaveChangesAsync(Ct);
        });

        var taken = await claire.SendAsync(await claire.OpenAsync("/compte/nom"), "main form", ("DisplayName", "clemence auroy"));
        taken.Text.ShouldContain("Ce nom est déjà pris");
        (await claire.SendAsync(taken, "main form", ("DisplayName", "Claire Vasseur"))).Text.ShouldNotContain("déjà pris");
    }

    [Fact]
    public async Task An_answer_to_a_comment_that_is_gone_becomes_a_comment_of_the_article()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        var form = await ada.OpenAsync(paper.FormPath);
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        var again = await ada.SendAsync(form, Newspaper.Form, ("Text", "Je réponds à un disparu."), ("ParentId", "99999"));
        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Text.ShouldContain("Votre texte paraîtra comme un commentaire de l’article.");
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        (await ada.SendAsync(again, Newspaper.Form)).Text.ShouldContain("En attente de modération");
        (await ada.OpenAsync(paper.FormPath + "?reponse=99999")).Text.ShouldContain("n’est plus visible");
    }

    [Fact]
    public async Task What_is_kept_over_the_sign_in_says_that_it_is_not_sent_yet()
    {
        await site.SignedInAsync("Ada", "ada@example.org");
        var visitor = site.NewVisitor();
        var signIn = await paper.CommentAsync(visitor, "Écrit avant de me connecter.");

        var wrong = await visitor.SendAsync(signIn, "form.sign-in", ("Email", "ada@example.org"), ("Password", "pas le bon"));
        wrong.Text.ShouldContain("Votre commentaire est gardé");
        (await visitor.OpenAsync(wrong.One("a[href^='/compte/inscription']").GetAttribute("href")!)).Text.ShouldContain("Votre commentaire est gardé");
        var form = await visitor.SendAsync(wrong, "form.sign-in", ("Email", "ada@example.org"), ("Password", MemberSteps.Password));

        form.Text.ShouldContain("pas encore envoyé");
        form.One("textarea[name=Text]").TextContent.ShouldBe("Écrit avant de me connecter.");
    }

    [Fact]
    public async Task Who_signs_in_to_answer_somebody_still_answers_them()
    {
        var id = await paper.PublishedAsync("Inès", "Un avis qui appelle une réponse.");
        await site.SignedInAsync("Ada", "ada@example.org");
        var visitor = site.NewVisitor();
        var form = await visitor.OpenAsync($"{paper.FormPath}?reponse={id}");

        var signedIn = await visitor.SignInAsync("ada@example.org", path: form.One("main a[href^='/compte/connexion']").GetAttribute("href")!);

        signedIn.Text.ShouldContain("Un avis qui appelle une réponse.");
        signedIn.One(Newspaper.Form + " [name=ParentId]").GetAttribute("value").ShouldBe($"{id}");
    }

    [Fact]
    public async Task The_form_of_an_article_that_is_read_first_says_so()
    {
        await using var other = new SiteFactory();
        var careful = await Newspaper.OpenAsync(other, CommentPolicy.Premoderated);

        (await other.NewVisitor().OpenAsync(careful.Path)).One("#comment-text-aide").TextContent.ShouldContain("chaque commentaire");
        (await other.NewVisitor().OpenAsync(careful.FormPath)).Text.ShouldContain("La rédaction lit chaque commentaire de cet article");
    }

    [Fact]
    public async Task Who_was_put_away_by_the_filter_alone_is_told_by_which_signs_and_has_six_months()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, Offer);

        var own = await ada.OpenAsync("/compte/commentaires");

        own.Text.ShouldContain("Ce qui l’a fait écarter");
        own.Text.ShouldContain("coordonnées");
        own.Text.ShouldContain("gratuitement pendant 6 mois");
        own.Text.ShouldContain("Contester jusqu’au 15 décembre 2026");
    }

    [Fact]
    public async Task A_comments_own_page_sets_no_cookie_for_a_passer_by()
    {
        var id = await paper.PublishedAsync("Inès", "Un avis.");

        var page = await site.NewVisitor().GetAsync($"{paper.Path}/commentaires/{id}");

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task An_address_where_nothing_is_names_no_other_and_the_old_feeds_lead_on()
    {
        (await site.NewVisitor().OpenAsync("/nulle-part")).All("link[rel=canonical]").ShouldBeEmpty();

        var moved = await site.NewVisitor().GetAsync("/feed/");
        (moved.StatusCode, moved.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, "/flux/rss.xml"));
        var small = await site.NewVisitor().GetAsync("/MONDE?page=1");
        (small.StatusCode, small.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.MovedPermanently, "/monde?page=1"));
    }

    [Fact]
    public async Task After_a_decision_the_moderator_goes_on_where_the_list_was()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        foreach (var text in new[] { "Le premier avis.", "Le deuxième avis.", "Le troisième avis." })
            await paper.CommentAsync(ada, text);
        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        var desk = await moderator.OpenAsync("/redaction/moderation?q=avis+deuxième");
        desk.All("[data-entry]").Count.ShouldBe(1);

        desk = await moderator.OpenAsync("/redaction/moderation");
        var entries = desk.All("[data-entry]");
        entries[1].QuerySelector("form[action$='/approbation'] [name=retour]")!.GetAttribute("value").ShouldEndWith("#" + entries[2].Id);
        entries[2].QuerySelector("form[action$='/approbation'] [name=retour]")!.GetAttribute("value").ShouldEndWith("#" + entries[1].Id);
    }

    [Fact]
    public async Task An_appeal_takes_a_sentence_and_a_moderators_answer_is_not_lost()
    {
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        await paper.CommentAsync(ada, "Un avis tranché.");
        var maud = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        await site.SignedInAsync("Noé", "noe@example.org", Roles.Moderator);
        await maud.SendAsync(await maud.OpenAsync("/redaction/moderation"), "form[action$='/refus']", ("Reason", "Insult"));
        var form = await ada.OpenAsync((await ada.OpenAsync("/compte/commentaires?etat=refuses")).One("a[href$='/contestation']").GetAttribute("href")!);

        (await ada.SendAsync(form, "form.appeal-form", ("Text", "a"))).One("#Text-erreur").TextContent.ShouldContain("en une phrase au moins");
        await ada.SendAsync(form, "form.appeal-form", ("Text", "Je vise l’idée, pas la personne."));

        var refused = await maud.SendAsync(await maud.OpenAsync("/redaction/contestations"), "form.desk-answer", ("answer", "Une réponse longuement pesée."));
        refused.Text.ShouldContain("Vous avez pris la décision contestée");
        refused.One("form.desk-answer textarea").TextContent.ShouldBe("Une réponse longuement pesée.");
    }
}
