using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Records;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Reports;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Reports;

/// <summary>A reported comment goes by its author’s hand, before a moderator has read it.</summary>
public sealed class WithdrawnReportTests
{
    private const string Author = "paul@example.org";
    private const string Reporter = "anne@example.org";
    private const string Told = "L’auteur du commentaire l’a supprimé";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task Whoever_reported_it_is_told_and_the_desk_has_nothing_left_to_decide(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var (paper, paul, comment) = await ReportedAsync(site);
        var ines = await site.SignedInAsync("Inès", "ines@example.org");
        var receipt = await paper.ReportAsync(new ReportInput(comment, ReportReason.Insult) { MemberId = await IdAsync(site, "ines@example.org") });

        await paul.SendAsync(await paul.OpenAsync($"{paper.Path}/commentaires/{comment}"), "form[action$='/suppression']");

        var mail = await site.Mailbox.ReceiveAsync(Reporter, Told);
        mail.Text.ShouldNotContain("prise par une personne");
        mail.Text.ShouldContain("Arcom");
        (await site.NewVisitor().OpenAsync(mail.Link)).Text.ShouldContain("Clos sans examen");
        await site.Mailbox.ReceiveAsync("ines@example.org", Told);
        (await ines.OpenAsync("/compte/notifications")).Text.ShouldContain($"Votre signalement {receipt.Reference} a reçu une décision");
        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        (await moderator.OpenAsync("/redaction/signalements")).All("[data-entry]").ShouldBeEmpty();
    }

    [Theory, DatabaseData]
    public async Task They_are_told_too_when_it_goes_with_the_account(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        await ReportedAsync(site);
        await site.InDatabaseAsync(async db =>
        {
            (await db.Users.SingleAsync(m => m.Email == Author, Ct)).AskForDeletion(deletesComments: true, site.Clock.UtcNow);
            return await db.SaveChangesAsync(Ct);
        });
        site.Clock.Advance(TimeSpan.FromHours(25));

        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeleteDueAccounts>().RunAsync(Ct);

        await site.Mailbox.ReceiveAsync(Reporter, Told);
        (await site.InDatabaseAsync(db => db.ReportCases.Open().AnyAsync(Ct))).ShouldBeFalse();
    }

    /// <summary>Paul's browser, and a comment of his that a visitor reported.</summary>
    private static async Task<(Newspaper Paper, Visitor Paul, long Comment)> ReportedAsync(SiteFactory site)
    {
        var paper = await Newspaper.OpenAsync(site);
        var paul = await site.SignedInAsync("Paul", Author);
        var comment = await paper.ApprovedAsync(paul, "Une attaque contre une personne.");
        await paper.ReportAsync(new ReportInput(comment, ReportReason.Insult) { Email = Reporter });
        return (paper, paul, comment);
    }

    private static Task<int> IdAsync(SiteFactory site, string email) =>
        site.InDatabaseAsync(db => db.Users.Where(m => m.Email == email).Select(m => m.Id).SingleAsync(Ct));
}
