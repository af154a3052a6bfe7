using System.Net;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Spam;

/// <summary>A comment that the filter alone has put away: what its author reads, and what a moderator can do with it.</summary>
public sealed class PutAwayTests
{
    private const string Offer = "Offre de prêt entre particuliers sérieux, contactez-moi sur WhatsApp au +33 6 12 34 56 78.";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, DatabaseData]
    public async Task Its_author_is_told_that_a_program_decided_and_until_when_it_can_be_contested(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.SignedInAsync("Ada", "ada@example.org");

        await paper.CommentAsync(ada, Offer);

        var own = (await ada.OpenAsync("/compte/commentaires")).Text;
        own.ShouldContain("sans intervention humaine");
        own.ShouldNotContain("La rédaction l’a examiné");
        own.ShouldContain("jusqu’au 15 décembre 2026");
        own.ShouldContain("gratuitement pendant 6 mois");
    }

    [Fact]
    public async Task Where_it_is_erased_sooner_no_longer_time_is_promised()
    {
        await using var site = new SiteFactory().With("Comments:SpamRetentionDays", "15");
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.SignedInAsync("Ada", "ada@example.org");

        await paper.CommentAsync(ada, Offer);

        var own = (await ada.OpenAsync("/compte/commentaires")).Text;
        own.ShouldContain("jusqu’au 30 juin 2026");
        own.ShouldContain("tant que le commentaire n’est pas effacé");
    }

    [Fact]
    public async Task A_moderator_confirms_it_alone_or_with_others_and_what_makes_no_sense_changes_nothing()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var (first, second) = (await paper.SentAsync("Ada", Offer), await paper.SentAsync("Bob", Offer + " Offre sérieuse."));
        var moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
        const string Spam = "/redaction/moderation?etat=indesirables";

        var desk = await moderator.OpenAsync(Spam);
        desk.All("form[action$='/indesirable'] button").Select(b => b.TextContent).ShouldAllBe(t => t == "Confirmer");
        (await moderator.SendAsync(desk, $"form[action$='/{first}/indesirable']")).Text.ShouldContain("classé indésirable");
        foreach (var decision in new[] { "Bidon", "Kept", "MarkedSpam" })
            (await SendTogetherAsync(moderator, await moderator.OpenAsync(Spam), decision)).ShouldBe(HttpStatusCode.Found);

        var confirmed = await site.InDatabaseAsync(db => db.ModerationLog.Where(e => e.Action == ModerationAction.MarkedSpam).Select(e => e.CommentId).ToListAsync(Ct));
        confirmed.ShouldBe([first, second]);
        (await moderator.OpenAsync(Spam)).All("form[action$='/indesirable']").ShouldBeEmpty();
    }

    /// <summary>The ticks stand beside their comments and belong to the form of all.</summary>
    private static async Task<HttpStatusCode> SendTogetherAsync(Visitor moderator, Page desk, string decision)
    {
        var ticks = desk.All("[data-tick]").Select(t => new KeyValuePair<string, string>("Ids", t.GetAttribute("value")!));
        var token = desk.One("#lot input[name=__RequestVerificationToken]").GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([.. ticks, new("Decision", decision), new("__RequestVerificationToken", token)]);
        using var answer = await moderator.Http.PostAsync("/redaction/moderation/lot", form, Ct);
        return answer.StatusCode;
    }

    [Fact]
    public async Task The_address_of_a_refused_form_opened_again_is_the_form()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var ada = await site.SignedInAsync("Ada", "ada@example.org");

        var again = await ada.OpenAsync($"{paper.Path}/commentaires");

        again.Status.ShouldBe(HttpStatusCode.OK);
        again.One("textarea[name=Text]");
    }

    [Fact]
    public async Task A_visitor_learns_before_signing_in_that_a_text_is_too_long()
    {
        await using var site = new SiteFactory();
        var paper = await Newspaper.OpenAsync(site);
        var visitor = site.NewVisitor();

        var refused = await paper.CommentAsync(visitor, new string('a', 3001));

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.One("#Text-erreur").TextContent.ShouldContain("le maximum est 3");
        refused.One("textarea[name=Text]").TextContent.Length.ShouldBeGreaterThan(3000);
    }
}
