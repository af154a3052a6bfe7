using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Spam;

/// <summary>What the filter's own page says of how well it does.</summary>
public sealed class TrackRecordTests
{
    private const string Home = "/redaction/antispam";

    [Theory, DatabaseData]
    public async Task The_first_day_shows_how_good_the_starter_is_and_later_how_often_people_corrected_the_filter(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);
        var paper = await Newspaper.OpenAsync(site);
        var chief = await site.MemberAsync("Chef", "chef@example.org", Roles.Moderator);
        var admin = await site.SignedInAsync("Odile", "odile@example.org", Roles.Administrator);
        var empty = await admin.OpenAsync(Home);
        empty.One("#bilan + p").TextContent.ShouldContain("rien jugé");
        empty.One("#mesures-0 ~ div tbody").TextContent.ShouldContain("Commentaires de YouTube");

        var ada = await site.MemberAsync("Ada", "ada@example.org");
        foreach (var first in new[] { "Un premier avis sur ce sommet.", "Et un deuxième, tout autre." })
            await paper.DecideAsync(new ModerationOrder(await paper.SentAsync(ada, first), ModerationAction.Approved, chief));
        site.Clock.Advance(TimeSpan.FromDays(3));
        await paper.DecideAsync(new ModerationOrder(await paper.SentAsync(ada, "Le troisième, publié aussitôt."), ModerationAction.MarkedSpam, chief));
        var offer = await paper.SentAsync("Prêteur", "Prêt entre particuliers sérieux, contactez-moi sur WhatsApp au +33 6 12 34 56 78, réponse gratuite !");
        await paper.DecideAsync(new ModerationOrder(offer, ModerationAction.Approved, chief));

        var page = await admin.OpenAsync(Home);
        page.One("#bilan + p").TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("4 commentaires jugés"), t => t.ShouldContain("Un indésirable a été publié"), t => t.ShouldContain("écarté à tort"));
        page.All("#bilan ~ div tr").Select(r => string.Join(" ", r.QuerySelectorAll("td").Select(d => d.TextContent)))
            .ShouldBe(["", "1 0 0 1 0 0", "2 0 2 0 0 0", "1 0 1 0 0 0"]);
        page.One("#bilan ~ details tbody").TextContent.ShouldContain("Mots interdits");
    }
}
