using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Spam;

/// <summary>The filter's own screens: what it knows, how it learns, how strict it is.</summary>
public sealed class SpamDeskTests
{
    private const string Home = "/redaction/antispam";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task The_model_learns_from_decisions_and_an_earlier_version_comes_back_with_one_button(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var chief = await site.SignedInAsync("Ariane", "ariane@example.org", Roles.ChiefEditor);
        var page = await chief.OpenAsync(Home);
        page.One("#modele ~ p").TextContent.ShouldContain("livré avec le site");
        (await chief.SendAsync(page, "form[action$='/versions']")).Text.ShouldContain("Il faut au moins 5");
        await DecideAsync(site, paper);

        var learnt = await chief.SendAsync(await chief.OpenAsync(Home), "form[action$='/versions']");
        var version = int.Parse(learnt.One("#versions + * tr:has(strong) th").TextContent, CultureInfo.InvariantCulture);
        learnt.One("#modele ~ p").TextContent.ShouldContain($"La version {version} est en service");
        learnt.One($"#mesures-{version}").TextContent.ShouldContain("Mesures");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await chief.SendAsync(learnt, "form[action$='/versions']");
        site.Clock.Advance(TimeSpan.FromMinutes(1));

        (await chief.OpenAsync(Home)).One("#versions + *").TextContent.ShouldContain("modèle livré avec le site");
        var back = await chief.SendAsync(await chief.OpenAsync(Home), $"form[action$='/versions/{version}']");

        back.Text.ShouldContain($"La version {version} est en service");
        (await site.InDatabaseAsync(db => db.SpamModels.CurrentFirst().Select(v => v.Id).FirstAsync(Ct))).ShouldBe(version);
    }

    [Fact]
    public async Task A_model_that_this_program_cannot_read_stops_no_comment_and_cannot_be_chosen()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var chief = await site.SignedInAsync("Ariane", "ariane@example.org", Roles.ChiefEditor);
        var old = await site.InDatabaseAsync(async db =>
        {
            var version = db.SpamModels.Add(new SpamModelVersion(SpamModelOrigin.Corpora, [1, 2, 3], "{}", site.Clock.UtcNow)).Entity;
            await db.SaveChangesAsync(Ct);
            return version.Id;
        });

        await paper.CommentAsync(await site.SignedInAsync("Ada", "ada@example.org"), "Un avis comme un autre sur ce sommet.");
        (await site.InDatabaseAsync(db => db.Comments.Select(c => c.Verdict!.ModelVersion).SingleAsync(Ct))).ShouldBe(0);

        await DecideAsync(site, paper);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var learnt = await chief.SendAsync(await chief.OpenAsync(Home), "form[action$='/versions']");
        learnt.One("#modele ~ p").TextContent.ShouldContain("est en service");
        (await chief.SendAsync(learnt, $"form[action$='/versions/{old}']")).Text.ShouldContain("ne sait plus la lire");
    }

    [Fact]
    public async Task The_test_box_says_what_would_happen_and_why_and_keeps_nothing()
    {
        await using var site = new SiteFactory();
        await Newspaper.OpenAsync(site);
        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        var form = await moderator.OpenAsync($"{Home}/essai");

        var spam = await moderator.SendAsync(form, "form.fiche", ("Text", "Prêt entre particuliers sérieux, contactez-moi sur WhatsApp au +33 6 12 34 56 78, réponse gratuite !"));
        spam.One("#verdict").TextContent.ShouldContain("classé indésirable");
        spam.One(".liste").TextContent.ShouldContain("Mots interdits");
        spam.One("textarea").TextContent.ShouldContain("WhatsApp");
        var comment = await moderator.SendAsync(form, "form.fiche", ("Text", "Je n’avais jamais vu les choses sous cet angle, merci."));
        comment.One("#verdict").TextContent.ShouldContain("publié");
        var newcomer = await moderator.SendAsync(form, "form.fiche", ("Text", "Je n’avais jamais vu les choses sous cet angle, merci."), ("Standing", "New"));
        newcomer.One("#verdict").TextContent.ShouldContain("mis en attente");
        newcomer.One("option[selected]").GetAttribute("value").ShouldBe("New");
        (await moderator.SendAsync(form, "form.fiche", ("Text", ""))).One("#Text-erreur").TextContent.ShouldBe("Collez un texte.");

        (await site.InDatabaseAsync(db => db.Comments.CountAsync(Ct))).ShouldBe(0);
    }

    [Theory, DatabaseData]
    public async Task A_policy_shows_its_effect_before_it_is_saved_and_rules_after(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);
        await DecideAsync(site, paper);
        var form = await admin.OpenAsync($"{Home}/politique");

        // From 0 points on everything waits: of the six that were approved none would be published.
        var effect = await admin.PressAsync(form, "[formaction]", ("HoldFrom", "0"), ("SpamFrom", "90"));
        effect.One("#effet").TextContent.ShouldContain("12 derniers commentaires");
        effect.One("#HoldFrom").GetAttribute("value").ShouldBe("0");
        (await site.InDatabaseAsync(db => db.SpamPolicies.CountAsync(Ct))).ShouldBe(0);
        var refused = await admin.SendAsync(form, "form[data-unsaved]", ("HoldFrom", "7"), ("SpamFrom", "3"));
        refused.One("#SpamFrom-erreur").TextContent.ShouldContain("plus bas");
        refused.One("#HoldFrom").GetAttribute("value").ShouldBe("7");
        (await admin.SendAsync(form, "form[data-unsaved]", ("SpamFrom", ""))).One("#SpamFrom-erreur").TextContent.ShouldBe("Indiquez un nombre.");

        (await admin.SendAsync(form, "form[data-unsaved]", ("Checks[0].Factor", "0"))).One("[data-valmsg-for='Checks[0].Factor']").TextContent.ShouldContain("débranchez");

        var saved = await admin.SendAsync(form, "form[data-unsaved]", ("HoldFrom", "0"), ("SpamFrom", "90"), ("Checks[0].IsOn", "false"), ("Checks[1].Factor", "1.5"));
        saved.Text.ShouldContain("Politique enregistrée");
        saved.One("[name='Checks[0].IsOn']").HasAttribute("checked").ShouldBeFalse();
        saved.One("[name='Checks[1].Factor']").GetAttribute("value").ShouldBe("1.5");
        saved.Text.ShouldContain("par Odile");
        (await site.InDatabaseAsync(db => db.SpamPolicies.CountAsync(Ct))).ShouldBe(1);
    }

    [Fact]
    public async Task Why_is_told_for_every_comment_and_judging_again_gives_the_same()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        await paper.CommentAsync(await site.SignedInAsync("Ada", "ada@example.org"), "Voyez https://gains.example/x et https://gains.example/y : un casino en ligne avec bonus.");
        var id = await site.InDatabaseAsync(db => db.Comments.Select(c => c.Id).SingleAsync(Ct));

        var page = await moderator.OpenAsync($"/redaction/moderation/{id}");

        page.One("#pourquoi ~ p").TextContent.ShouldContain("modèle livré avec le site");
        page.Text.ShouldContain("Rejoué avec les mêmes versions, le jugement est le même.");
    }

    [Fact]
    public async Task Every_comment_of_the_demo_tells_why_and_is_judged_the_same_again()
    {
        await using var site = new DemoSite();
        (await site.NewVisitor().OpenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        using var scope = site.Services.CreateScope();
        var ids = await scope.ServiceProvider.GetRequiredService<NewsDbContext>().Comments.Select(c => c.Id).ToListAsync(Ct);
        ids.Count.ShouldBeGreaterThan(200);

        var replay = scope.ServiceProvider.GetRequiredService<ReplayVerdict>();
        foreach (var id in ids)
        {
            var replayed = (await replay.RunAsync(id, Ct)).ShouldNotBeNull();
            (replayed.Again!.Decision, replayed.Again.Score).ShouldBe((replayed.Given.Decision, replayed.Given.Score), $"comment {id}");
        }
    }

    [Fact]
    public async Task Only_those_who_run_the_desk_change_the_filter()
    {
        await using var site = new SiteFactory();
        await Newspaper.OpenAsync(site);
        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);

        (await moderator.OpenAsync(Home)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await moderator.OpenAsync($"{Home}/politique")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await site.NewVisitor().OpenAsync($"{Home}/essai")).Path.ShouldContain("/compte");
    }

    /// <summary>Six of each kind, by a person.</summary>
    private static async Task DecideAsync(SiteFactory site, Newspaper paper)
    {
        var moderator = await site.MemberAsync("Chef", "chef@example.org", Roles.Moderator);
        for (var i = 0; i < 12; i++)
        {
            var isSpam = i % 2 == 0;
            var text = isSpam ? $"Montres de luxe numéro {i}, livraison discrète chez montres-{i} et paiement sûr." : $"Je ne partage pas cet avis sur le sommet, pour la raison {i} que voici.";
            var id = await paper.SentAsync($"Membre {i}", text);
            await paper.DecideAsync(new ModerationOrder(id, ModerationAction.Approved, moderator));
            if (isSpam)
                await paper.DecideAsync(new ModerationOrder(id, ModerationAction.MarkedSpam, moderator));
        }
    }
}
