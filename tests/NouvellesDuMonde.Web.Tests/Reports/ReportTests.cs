using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Reports;

/// <summary>From « Signaler » to the decision, without script.</summary>
public sealed class ReportTests
{
    private const string Form = "form.report-form";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task Two_visitors_without_accounts_get_two_receipts_and_two_decisions(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var comment = await paper.PublishedAsync("Paul", "Une attaque contre une personne.");
        string[] addresses = ["anne@example.org", "bob@example.org"];

        var receipts = await Task.WhenAll(addresses.Select(async address =>
        {
            var visitor = site.NewVisitor();
            return await visitor.SendAsync(await OpenFormAsync(visitor, paper, comment), Form, ("Reason", "Insult"), ("Email", address));
        }));
        receipts.ShouldAllBe(r => r.Text.Contains("Votre signalement est enregistré") && r.Text.Contains("en attente d’examen"));
        receipts.Select(r => r.One("h1").TextContent).Distinct().Count().ShouldBe(2);
        foreach (var address in addresses)
            (await site.Mailbox.ReceiveAsync(address, "Nous avons reçu votre signalement")).Link.ShouldStartWith("/signalements/S");

        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        var desk = await moderator.OpenAsync("/redaction/signalements");
        desk.All("[data-entry]").Count.ShouldBe(1);
        desk.Text.ShouldContain("2 signalements");
        var asked = await moderator.SendAsync(desk, "form[action$='/retrait']", ("Note", "Attaque personnelle."));
        asked.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        asked.One(".has-error .error").TextContent.ShouldContain("Choisissez le motif");
        asked.One(".desk-reject input[name=Note]").GetAttribute("value").ShouldBe("Attaque personnelle.");
        (await moderator.SendAsync(asked, "form[action$='/retrait']", ("Reason", "Insult"))).Text.ShouldContain("Commentaire retiré");

        foreach (var address in addresses)
            (await site.Mailbox.ReceiveAsync(address, "le commentaire a été retiré")).Text.ShouldContain("Arcom");
        (await site.NewVisitor().OpenAsync(receipts[0].Path)).Text.ShouldContain("Après examen, le commentaire a été retiré.");
        (await site.NewVisitor().OpenAsync(paper.Path)).Text.ShouldNotContain("Une attaque contre une personne.");
    }

    [Fact]
    public async Task A_notice_of_illegal_content_asks_for_all_that_the_law_names_and_keeps_what_was_typed()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var comment = await paper.PublishedAsync("Paul", "Un texte contraire à la loi.");
        var visitor = site.NewVisitor();
        var plain = await OpenFormAsync(visitor, paper, comment);

        var notice = await visitor.OpenAsync(plain.One("a[href$='motif=illicite']").GetAttribute("href")!);
        notice.Text.ShouldContain($"http://localhost:5000{paper.Path}/commentaires/{comment}");
        var refused = await visitor.SendAsync(notice, Form, ("Law", "Defamation"), ("Name", "Anne Roux"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.One("#Explanation-erreur").TextContent.ShouldContain("pourquoi ce contenu est illicite");
        refused.One("#Email-erreur").TextContent.ShouldContain("Indiquez votre adresse");
        refused.One("#InGoodFaith-erreur").TextContent.ShouldContain("bonne foi");
        refused.One("#Name").GetAttribute("value").ShouldBe("Anne Roux");

        var taken = await visitor.SendAsync(refused, Form,
            ("Explanation", "Le deuxième mot impute un délit à une personne nommée."), ("Email", "anne@example.org"), ("InGoodFaith", "true"));
        taken.Text.ShouldContain("Votre signalement est enregistré");
        (await site.Mailbox.ReceiveAsync("anne@example.org", "Bonjour Anne Roux")).Text.ShouldContain("Diffamation");
    }

    [Fact]
    public async Task The_abuse_of_children_may_be_reported_without_a_name()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var comment = await paper.PublishedAsync("Paul", "Un texte.");
        var visitor = site.NewVisitor();

        var page = await visitor.SendAsync(await visitor.OpenAsync($"{paper.Path}/commentaires/{comment}/signaler?motif=illicite"), Form,
            ("Law", "ChildAbuse"), ("Explanation", "Le lien mène à une image interdite."), ("InGoodFaith", "true"));

        page.Text.ShouldContain("Vous n’avez pas laissé d’adresse");
    }

    [Fact]
    public async Task A_report_is_read_by_its_own_link_only()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var comment = await paper.PublishedAsync("Paul", "Un texte.");
        var visitor = site.NewVisitor();
        var receipt = await visitor.SendAsync(await OpenFormAsync(visitor, paper, comment), Form, ("Reason", "OffTopic"));

        (await visitor.OpenAsync(receipt.Path.Split('?')[0])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.OpenAsync(receipt.Path[..^4])).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_that_a_program_filled_in_is_not_taken()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var comment = await paper.PublishedAsync("Paul", "Un texte.");
        var visitor = site.NewVisitor();

        var page = await visitor.SendAsync(await OpenFormAsync(visitor, paper, comment), Form, ("Reason", "OffTopic"), ("Website", "https://spam.example"));

        page.Text.ShouldContain("ressemble à celui d’un programme");
        (await site.InDatabaseAsync(db => db.CommentReports.AnyAsync(Ct))).ShouldBeFalse();
    }

    [Theory, DatabaseData]
    public async Task A_brigade_hides_nothing_and_stands_below_two_members_of_old(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var attacked = await paper.PublishedAsync("Paul", "Un avis qui déplaît.");
        var bad = await paper.PublishedAsync("Luc", "Une vraie injure.");
        int[] old = [await site.MemberAsync("Inès", "ines@example.org"), await site.MemberAsync("Noé", "noe@example.org")];
        site.Clock.Advance(TimeSpan.FromDays(3));
        foreach (var member in old)
            await paper.ReportAsync(new ReportInput(bad, ReportReason.Insult) { MemberId = member });
        for (var i = 0; i < 4; i++)
            await paper.ReportAsync(new ReportInput(attacked, ReportReason.Hate) { MemberId = await site.MemberAsync($"Compte neuf {i}", $"neuf{i}@example.org") });
        for (var i = 0; i < 4; i++)
            await paper.ReportAsync(new ReportInput(attacked, ReportReason.Hate) { AddressHash = "same-place" });

        (await site.NewVisitor().OpenAsync(paper.Path)).Text.ShouldContain("Un avis qui déplaît.");
        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        var entries = (await moderator.OpenAsync("/redaction/signalements")).All("[data-entry] .comment-text");
        entries.Select(e => e.TextContent.Trim()).ShouldBe(["Une vraie injure.", "Un avis qui déplaît."]);
    }

    [Theory, DatabaseData]
    public async Task Ten_reports_of_one_member_at_once_are_one_and_ten_of_visitors_are_ten(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var comment = await paper.PublishedAsync("Paul", "Un texte.");
        var member = await site.MemberAsync("Inès", "ines@example.org");

        var answers = new System.Collections.Concurrent.ConcurrentBag<ReportReceipt>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 20), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
            answers.Add(await paper.ReportAsync(new ReportInput(comment, ReportReason.Insult) { MemberId = i % 2 == 0 ? member : null, AddressHash = $"place {i}" })));

        answers.ShouldAllBe(a => a.Reference != null);
        answers.Select(a => a.Reference).Distinct().Count().ShouldBe(11);
        var reported = await site.InDatabaseAsync(db => db.ReportCases.SingleAsync(Ct));
        reported.ReportCount.ShouldBe(11);
    }

    [Fact]
    public async Task A_kept_comment_is_answered_too_and_a_removal_taken_back_waits_again()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var (kept, removed) = (await paper.PublishedAsync("Paul", "Rien de mal."), await paper.PublishedAsync("Luc", "Retiré par erreur."));
        await paper.ReportAsync(new ReportInput(kept, ReportReason.Hate) { Email = "anne@example.org" });
        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);

        await moderator.SendAsync(await moderator.OpenAsync("/redaction/signalements"), "form[action$='/maintien']", ("note", "Une opinion n’est pas une injure."));
        (await site.Mailbox.ReceiveAsync("anne@example.org", "reste en ligne")).Text.ShouldContain("Une opinion n’est pas une injure.");

        await paper.ReportAsync(new ReportInput(removed, ReportReason.Hate) { Email = "bob@example.org" });
        var after = await moderator.SendAsync(await moderator.OpenAsync("/redaction/moderation?etat=publies&q=erreur"), "form[action$='/refus']", ("Reason", "Hate"));
        await site.Mailbox.ReceiveAsync("bob@example.org", "le commentaire a été retiré");
        await moderator.SendAsync(after, "[data-undo]");
        (await moderator.OpenAsync("/redaction/signalements")).Text.ShouldContain("Retiré par erreur.");
    }

    private static Task<Page> OpenFormAsync(Visitor visitor, Newspaper paper, long comment) => OpenFromCommentAsync(visitor, $"{paper.Path}/commentaires/{comment}");

    private static async Task<Page> OpenFromCommentAsync(Visitor visitor, string path) =>
        await visitor.OpenAsync((await visitor.OpenAsync(path)).One("a[href$='/signaler']").GetAttribute("href")!);
}
