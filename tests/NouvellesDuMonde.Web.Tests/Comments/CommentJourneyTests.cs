using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

/// <summary>From the form to the public page, without script, on every database.</summary>
public sealed class CommentJourneyTests
{
    [Theory, DatabaseData]
    public async Task A_comment_waits_is_seen_by_its_author_only_and_by_everybody_once_approved(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.SignedInAsync("Ada", "ada@example.org");
        var reader = site.NewVisitor();
        (await reader.OpenAsync(paper.Path)).Text.ShouldContain("Aucun commentaire");

        var own = await paper.CommentAsync(ada, "Un avis de lectrice.");
        own.Text.ShouldContain("En attente de modération");
        own.Text.ShouldContain("Un avis de lectrice.");
        (await reader.OpenAsync(own.Path)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.OpenAsync(paper.Path)).Text.ShouldNotContain("Un avis de lectrice.");
        (await (await ada.GetAsync($"/commentaires/miens?article={paper.ArticleId}")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .ShouldContain("Un avis de lectrice.");

        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        var desk = await moderator.OpenAsync("/redaction/moderation");
        desk.Text.ShouldContain("Un avis de lectrice.");
        desk.Text.ShouldContain("Compte créé il y a moins de 24 h");
        (await moderator.SendAsync(desk, "form[action$='/approbation']")).Status.ShouldBe(HttpStatusCode.OK);

        var page = await reader.OpenAsync(paper.Path);
        page.Text.ShouldContain("Un avis de lectrice.");
        page.One("#commentaires-titre").TextContent.ShouldBe("1\u00A0commentaire");
        (await ada.OpenAsync(own.Path)).Text.ShouldContain("Votre commentaire est publié");
    }

    [Theory, DatabaseData]
    public async Task A_visitor_writes_first_then_registers_and_finds_the_text_again(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var visitor = site.NewVisitor();

        var signIn = await visitor.SendAsync(await visitor.OpenAsync(paper.Path), Newspaper.Form, ("Text", "Écrit avant d’avoir un compte."));
        signIn.Path.ShouldStartWith("/compte/connexion");
        signIn.Text.ShouldContain("Votre commentaire est gardé");
        var back = Uri.UnescapeDataString(signIn.Path.Split("retour=")[1]);
        var register = await visitor.OpenAsync($"/compte/inscription?retour={Uri.EscapeDataString(back)}");
        await visitor.SendAsync(register, "form.registration",
            ("DisplayName", "Basile"), ("Email", "basile@example.org"), ("Password", MemberSteps.Password), ("AcceptsCharter", "true"));
        var mail = await new Mailbox(site.MailFolder).ReceiveAsync("basile@example.org");
        var confirmed = await visitor.OpenAsync(mail.Link);
        var form = await visitor.SendAsync(confirmed, "form.sign-in", ("Email", "basile@example.org"), ("Password", MemberSteps.Password));

        form.One("textarea[name=Text]").TextContent.ShouldBe("Écrit avant d’avoir un compte.");
        site.Clock.Advance(TimeSpan.FromSeconds(10));
        (await visitor.SendAsync(form, Newspaper.Form)).Text.ShouldContain("En attente de modération");
        (await site.InDatabaseAsync(db => db.CommentDrafts.AnyAsync(TestContext.Current.CancellationToken))).ShouldBeFalse();
    }

    [Theory, DatabaseData]
    public async Task A_hundred_replies_at_once_are_all_there_and_the_counts_exact(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider).With("Spam:MaxPerMember", "1000");
        var paper = await Newspaper.OpenAsync(site);
        var root = await paper.PublishedAsync("Maud", "Ouvre la discussion.");
        var member = await site.MemberAsync("Inès", "ines@example.org", Roles.Moderator);

        await Parallel.ForEachAsync(Enumerable.Range(1, 100), new ParallelOptions { MaxDegreeOfParallelism = 12 }, async (i, _) =>
            (await paper.PostAsync(new CommentInput(paper.ArticleId, member, $"Réponse numéro {i}.")
            {
                ParentId = root,
                FormId = Guid.NewGuid(),
                Form = new(Core.Comments.Spam.FormTokenState.Valid, TimeSpan.FromMinutes(1)),
            })).Status.ShouldBe(CommentStatus.Published));

        var (count, replies) = await site.InDatabaseAsync(async db => (
            await db.Articles.Select(a => a.CommentCount).SingleAsync(TestContext.Current.CancellationToken),
            await db.Comments.Where(c => c.Id == root).Select(c => c.ReplyCount).SingleAsync(TestContext.Current.CancellationToken)));
        (count, replies).ShouldBe((101, 100));
    }

    [Theory, DatabaseData]
    public async Task A_discussion_shows_its_replies_below_what_they_answer_page_by_page(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider).With("Comments:ThreadsPerPage", "2").With("Comments:RepliesPerThread", "2");
        var paper = await Newspaper.OpenAsync(site);
        var first = await paper.PublishedAsync("Maud", "Premier fil.");
        var answer = await paper.PublishedAsync("Inès", "Première réponse.", first);
        await paper.PublishedAsync("Maud", "Réponse à la réponse.", answer);
        await paper.PublishedAsync("Inès", "Troisième réponse.", first);
        await paper.PublishedAsync("Maud", "Deuxième fil.");
        await paper.PublishedAsync("Maud", "Troisième fil.");

        var reader = site.NewVisitor();
        var page = await reader.OpenAsync(paper.Path);
        page.All(".threads > li").Select(t => t.QuerySelector(".comment-text")!.TextContent.Trim()).ShouldBe(["Troisième fil.", "Deuxième fil."]);
        var older = await reader.OpenAsync(page.One(".comments-pager a").GetAttribute("href")!);
        older.All(".threads > li").Count.ShouldBe(1);
        older.One($"#commentaire-{answer}").ParentElement!.QuerySelector(".replies")!.TextContent.ShouldContain("Réponse à la réponse.");
        older.Text.ShouldContain("Voir l’autre réponse");
        older.Text.ShouldContain("La rédaction");
        (await reader.OpenAsync(older.One(".more-replies a").GetAttribute("href")!)).Text.ShouldContain("Troisième réponse.");
        (await reader.OpenAsync(older.One(".comments-pager a").GetAttribute("href")!)).Text.ShouldContain("Troisième fil.");
    }
}
