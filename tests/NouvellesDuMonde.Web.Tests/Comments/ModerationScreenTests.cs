using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Web.Admin.Moderation;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Comments;

/// <summary>What the desk shows and offers, without script.</summary>
public sealed class ModerationScreenTests : IAsyncLifetime
{
    private const string Desk = "/redaction/moderation";

    private readonly SiteFactory site = new();
    private Newspaper paper = null!;
    private Visitor moderator = null!;

    public async ValueTask InitializeAsync()
    {
        paper = await Newspaper.OpenAsync(site);
        moderator = await site.SignedInAsync("Maud", "maud@example.org", Roles.Moderator);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Among_the_refused_stands_what_their_authors_were_told()
    {
        await paper.SentAsync("Ada", "Hors de propos.");
        await moderator.SendAsync(await moderator.OpenAsync(Desk), "form[action$='/refus']", ("Reason", "OffTopic"), ("Note", "L’article parle de «\u00A0Séoul\u00A0»."));

        (await moderator.OpenAsync(Desk + "?etat=refuses")).One(".desk-note").TextContent.ShouldContain("«\u00A0L’article parle de “Séoul”.\u00A0»");
    }

    [Fact]
    public async Task The_list_is_turned_round_and_its_pages_keep_the_order()
    {
        await paper.SentAsync("Ada", "Le premier.");
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await paper.SentAsync("Luc", "Le second.");
        var desk = await moderator.OpenAsync(Desk);
        desk.One(".desk-entry .comment-text").TextContent.ShouldContain("Le premier.");

        var turned = await moderator.SendAsync(desk, ".desk-search", ("ordre", "recents"));

        turned.One(".desk-entry .comment-text").TextContent.ShouldContain("Le second.");
        turned.One("[data-count-of=Published]").ParentElement!.GetAttribute("href")!.ShouldContain("ordre=recents");
        turned.One(".desk-tools[open] option[selected]").GetAttribute("value").ShouldBe("recents");
    }

    [Fact]
    public async Task The_counts_tell_how_many_comments_came_in_since_the_list_was_made()
    {
        await paper.SentAsync("Ada", "Déjà là.");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var asked = (await moderator.OpenAsync(Desk)).One("[data-list]").GetAttribute("data-asked");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await paper.SentAsync("Luc", "Arrivé depuis.");

        (await moderator.OpenAsync($"{Desk}/compteurs?depuis={asked}")).Text.ShouldContain("\"news\":1");
        (await moderator.OpenAsync($"{Desk}/compteurs?etat=publies&depuis={asked}")).Text.ShouldContain("\"news\":0");
    }

    [Fact]
    public async Task From_a_report_lead_ways_to_the_filters_reasons_and_to_the_authors_card()
    {
        var comment = await paper.PublishedAsync("Paul", "Une attaque contre une personne.");
        await paper.ReportAsync(new Core.Reports.ReportInput(comment, Core.Reports.ReportReason.Insult) { MemberId = await site.MemberAsync("Inès", "ines@example.org") });

        var desk = await moderator.OpenAsync("/redaction/signalements");

        (await moderator.OpenAsync(desk.One($"a[href='{Desk}/{comment}#pourquoi']").GetAttribute("href")!.Split('#')[0])).One("#pourquoi").TextContent.ShouldContain("Pourquoi");
        (await moderator.OpenAsync(desk.One("a[href$='/fiche']").GetAttribute("href")!)).Text.ShouldContain("Paul");
        desk.One(".desk-keep label:not(.visually-hidden)").TextContent.ShouldContain("facultatif");
    }

    [Theory]
    [InlineData("Le sommet", "«\u00A0Le sommet\u00A0»")]
    [InlineData("La tempête «\u00A0Bérénice\u00A0» arrive", "«\u00A0La tempête “Bérénice” arrive\u00A0»")]
    public void Guillemets_within_guillemets_are_quotes(string text, string quoted) => DeskWords.Quoted(text).ShouldBe(quoted);
}
