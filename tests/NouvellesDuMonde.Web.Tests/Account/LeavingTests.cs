using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Records;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Notifications;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Account;

/// <summary>Taking one's data along, and going.</summary>
public sealed class LeavingTests
{
    private const string Email = "paul@example.org";
    private const string Page = "/compte/suppression";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task A_member_takes_everything_along_in_JSON_and_in_tables(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paul = await WriterAsync(site, "=1+1 est une formule\u202F; «\u00A0ceci\u00A0» est un texte.");

        var json = JsonDocument.Parse((await paul.OpenAsync("/compte/donnees/nouvelles-du-monde.json")).Html).RootElement;
        json.GetProperty("compte")[0].GetProperty("adresse").GetString().ShouldBe(Email);
        json.GetProperty("commentaires")[0].GetProperty("texte").GetString().ShouldStartWith("=1+1");
        json.GetProperty("appareils").GetArrayLength().ShouldBe(1);
        var csv = await (await paul.GetAsync("/compte/donnees/commentaires.csv")).Content.ReadAsByteArrayAsync(Ct);

        csv.AsSpan().StartsWith(Encoding.UTF8.Preamble).ShouldBeTrue();
        Encoding.UTF8.GetString(csv).ShouldContain(";\"'=1+1 est une formule");
        (await site.NewVisitor().OpenAsync("/compte/donnees/commentaires.csv")).One("h1").TextContent.ShouldBe("Connexion");
    }

    [Theory, DatabaseData]
    public async Task After_a_day_the_person_is_gone_and_the_words_stay_without_a_name(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paul = await WriterAsync(site, "Je m’en vais.");

        (await LeaveAsync(paul, "Keep")).One(".notice").TextContent.ShouldContain("Votre compte sera supprimé");
        (await site.Mailbox.ReceiveAsync(Email)).Link.ShouldBe(Page);
        await EraseAsync(site, TimeSpan.FromHours(23));
        (await paul.OpenAsync("/compte/moi")).Html.ShouldContain("Paul");
        await EraseAsync(site, TimeSpan.FromHours(1.1));

        (await paul.OpenAsync("/compte/moi")).Html.ShouldContain("\"name\":null");
        (await site.NewVisitor().SignInAsync(Email)).Text.ShouldContain("ne convient pas");
        await site.Mailbox.ReceiveAsync(Email, "Ce message est le dernier");
        var (member, comment) = await site.InDatabaseAsync(async db => (await db.Users.SingleAsync(Ct), await db.Comments.Include(c => c.Submission).SingleAsync(Ct)));
        (member.DisplayName, member.Email, member.PasswordHash).ShouldBe((Member.ErasedName, null, null));
        (comment.Text, comment.AddressHash, comment.Submission).ShouldBe(("Je m’en vais.", null, null));
        comment.SearchText.ShouldNotContain("paul");
    }

    [Fact]
    public async Task The_words_go_too_when_the_member_wants_it()
    {
        await using var site = new SiteFactory();
        var paul = await WriterAsync(site, "Rien ne doit rester.");
        await LeaveAsync(paul, "Delete");

        await EraseAsync(site, TimeSpan.FromHours(25));

        var comment = await site.InDatabaseAsync(db => db.Comments.SingleAsync(Ct));
        (comment.Text, comment.Html, comment.IsShown).ShouldBe(("", "", false));
    }

    [Theory, DatabaseData]
    public async Task What_somebody_recommended_followed_muted_or_reported_goes_with_them(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var written = await paper.PublishedAsync("Ada", "On en parle.");
        var paul = await site.SignedInAsync("Paul", Email);
        await site.InDatabaseAsync(async db =>
        {
            var (id, ada, now) = (db.Users.Single(m => m.Email == Email).Id, db.Comments.Single().MemberId!.Value, site.Clock.UtcNow);
            db.AddRange(new ThreadFollow(paper.ArticleId, id, now), new Mute(id, ada, now), new Mute(ada, id, now));
            db.Add(new CommentReport(new ReportCase(written, now), new ReportInput(written, ReportReason.OffTopic) { MemberId = id }, $"{id}", 1, now));
            return await db.SaveChangesAsync(Ct);
        });
        await paul.SendAsync(await paul.OpenAsync($"{paper.Path}/commentaires/{written}"), "form[data-recommend]");

        var json = JsonDocument.Parse((await paul.OpenAsync("/compte/donnees/nouvelles-du-monde.json")).Html).RootElement;
        foreach (var name in new[] { "recommandations", "discussions-suivies", "membres-masques", "signalements" })
            json.GetProperty(name).GetArrayLength().ShouldBe(1, name);
        await LeaveAsync(paul, "Keep");
        await EraseAsync(site, TimeSpan.FromHours(25));

        var left = await site.InDatabaseAsync(async db => (
            await db.Comments.SumAsync(c => c.RecommendationCount), await db.CommentRecommendations.CountAsync(), await db.ThreadFollows.CountAsync(),
            await db.Mutes.CountAsync(), await db.CommentReports.CountAsync(r => r.MemberId != null || r.AnsweredUtc == null)));
        left.ShouldBe((0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task Within_the_day_the_account_is_kept_by_one_button()
    {
        await using var site = new SiteFactory();
        var paul = await site.SignedInAsync("Paul", Email);
        var asked = await LeaveAsync(paul, "Delete");

        (await paul.SendAsync(asked, "form.keep-account")).Text.ShouldContain("Votre compte est gardé");
        await EraseAsync(site, TimeSpan.FromHours(48));

        (await site.NewVisitor().SignInAsync(Email)).Path.ShouldEndWith("/compte");
    }

    [Fact]
    public async Task Without_a_choice_or_the_password_nothing_is_asked_for_and_the_newsroom_stays()
    {
        await using var site = new SiteFactory();
        var editor = await site.SignedInAsync("Camille", Email, Roles.Editor);

        var empty = await editor.SendAsync(await editor.OpenAsync(Page), "form.delete-account", ("Password", ""));
        empty.One("#Comments-erreur").TextContent.ShouldContain("Choisissez ce que deviennent vos commentaires.");
        empty.One("#Password-erreur");

        (await LeaveAsync(editor, "Keep")).One("[role=alert]").TextContent.ShouldContain("tient un rôle dans la rédaction");
    }

    private static async Task<Page> LeaveAsync(Visitor visitor, string comments) =>
        await visitor.SendAsync(await visitor.OpenAsync(Page), "form.delete-account", ("Comments", comments), ("Password", MemberSteps.Password));

    private static async Task EraseAsync(SiteFactory site, TimeSpan later)
    {
        site.Clock.Advance(later);
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeleteDueAccounts>().RunAsync(Ct);
    }

    private static async Task<Visitor> WriterAsync(SiteFactory site, string text)
    {
        var paper = await Newspaper.OpenAsync(site);
        var paul = await site.SignedInAsync("Paul", Email);
        await paper.CommentAsync(paul, text);
        return paul;
    }
}
