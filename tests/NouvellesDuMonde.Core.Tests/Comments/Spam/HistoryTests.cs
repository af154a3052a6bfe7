using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Moderation;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>What the filter remembers of what was sent and decided before.</summary>
public sealed class HistoryTests : IAsyncLifetime
{
    private const string Campaign =
        "Je ne croyais pas que cela marcherait, mais depuis que ma {0} m’a parlé de cette méthode je gagne chaque semaine de quoi payer mon loyer sans quitter la maison.";

    private TestForum forum = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => forum = await TestForum.OpenAsync();

    public ValueTask DisposeAsync() => forum.DisposeAsync();

    [Fact]
    public async Task The_same_text_with_another_word_from_other_members_weighs_more_with_each()
    {
        string[] words = ["cousine", "voisine", "coiffeuse", "fille"];
        var weights = new List<double>();
        foreach (var word in words)
            weights.Add(await WeightAsync("near-duplicates", Campaign.Replace("{0}", word, StringComparison.Ordinal), await forum.MemberAsync(word)));

        weights.ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public async Task After_seven_days_it_is_forgotten()
    {
        await forum.PostAsync(Campaign, await forum.MemberAsync("Une"));
        forum.Clock.Advance(TimeSpan.FromDays(8));

        (await WeightAsync("near-duplicates", Campaign + " Oui.", forum.Ada)).ShouldBe(0);
    }

    [Fact]
    public async Task What_a_comment_says_after_it_was_revised_is_what_others_are_compared_with()
    {
        var id = (await forum.PostAsync(Campaign)).CommentId;
        await forum.ReviseAsync(id, forum.Ada, "Tout autre chose, dont je parlerai volontiers quand le temps le permettra enfin.");

        (await WeightAsync("near-duplicates", Campaign, await forum.MemberAsync("Une"))).ShouldBe(0);
    }

    [Fact]
    public async Task A_host_is_known_by_what_moderators_decided_and_unknown_again_when_they_take_it_back()
    {
        var ids = new List<long>();
        for (var i = 0; i < 3; i++)
            ids.Add((await forum.PostAsync($"Voyez https://gains.example/{i}, le n° {i}.", await forum.MemberAsync($"Membre {i}"))).CommentId);

        foreach (var id in ids)
            await DecideAsync(id, ModerationAction.MarkedSpam);
        (await HostAsync()).ShouldBe((0, 3));
        (await WeightAsync("host-reputation", "Encore https://gains.example/9", forum.Ada)).ShouldBe(2.5);

        await DecideAsync(ids[0], ModerationAction.Undone);
        await DecideAsync(ids[1], ModerationAction.Approved);
        await forum.LearnHostsAsync(ids[1]);
        (await HostAsync()).ShouldBe((1, 1));
    }

    [Fact]
    public async Task What_everybody_quotes_is_never_learnt()
    {
        var id = (await forum.PostAsync("Voyez https://www.lemonde.fr/x et https://youtu.be/y et http://localhost:5000/z")).CommentId;

        await DecideAsync(id, ModerationAction.MarkedSpam);

        (await forum.InDatabaseAsync(db => db.LinkHosts.CountAsync(Ct))).ShouldBe(0);
    }

    [Fact]
    public async Task The_site_itself_is_never_learnt_whether_or_not_its_address_begins_with_www()
    {
        forum.Service<IOptionsMonitor<SiteOptions>>().CurrentValue.PublicUrl = "https://www.nouvelles.example";
        var id = (await forum.PostAsync("Voyez https://www.nouvelles.example/monde/x et https://nouvelles.example/monde/y")).CommentId;

        await DecideAsync(id, ModerationAction.MarkedSpam);

        (await forum.InDatabaseAsync(db => db.LinkHosts.CountAsync(Ct))).ShouldBe(0);
    }

    [Fact]
    public async Task Many_members_of_one_network_at_once_are_noticed_and_nobody_is_refused()
    {
        for (var i = 0; i < 7; i++)
            (await forum.PostAsync(forum.Input(memberId: await forum.MemberAsync($"Membre {i}")) with { NetworkHash = "abc" })).Refusal.ShouldBeNull();

        var receipt = await forum.PostAsync(forum.Input() with { NetworkHash = "abc" });

        (await forum.FindAsync(receipt.CommentId)).Verdict!.Signals.ShouldContain(s => s.Check == "network" && s.Weight == 1);
    }

    [Fact]
    public async Task Whoever_was_refused_is_known_again_under_another_name_of_the_same_letter_box()
    {
        var refused = await forum.MemberAsync("jean.dupont", email: "jean.dupont@gmail.com");
        await forum.RejectAsync((await forum.PostAsync(memberId: refused)).CommentId);
        var back = await forum.MemberAsync("Jeannot", email: "jeandupont+2@googlemail.com");

        (await WeightAsync("alias", "Me revoilà avec un avis.", back)).ShouldBe(2);
        (await WeightAsync("alias", "Un autre avis, sans lien aucun.", forum.Ada)).ShouldBe(0);
    }

    [Theory]
    [InlineData("Jean.Dupont+lettre@Gmail.com", "jeandupont@gmail.com")]
    [InlineData("jean.dupont+x@example.org", "jean.dupont@example.org")]
    [InlineData("+x@example.org", "+x@example.org")]
    [InlineData("rien", null)]
    public void An_address_leads_to_a_letter_box(string email, string? box) => LetterBox.Of(email).ShouldBe(box);

    [Fact]
    public async Task A_network_hash_goes_with_the_person()
    {
        var comment = await forum.FindAsync((await forum.PostAsync(forum.Input() with { NetworkHash = "abc" })).CommentId);

        comment.Erase(keepsText: true, forum.Clock.UtcNow);

        comment.NetworkHash.ShouldBeNull();
    }

    [Fact]
    public async Task Only_what_people_refused_speaks_against_its_author()
    {
        const string Banned = "Vu : online casino, free spins.";
        var id = (await forum.PostAsync(Banned)).CommentId;
        (await forum.FindAsync(id)).Status.ShouldBe(CommentStatus.Spam);

        (await WeightAsync("past-refusals", "Un avis mesuré sur cette affaire.", forum.Ada)).ShouldBe(0);

        await DecideAsync(id, ModerationAction.Approved);
        await DecideAsync(id, ModerationAction.MarkedSpam);
        (await WeightAsync("past-refusals", "Un autre avis, mesuré lui aussi.", forum.Ada)).ShouldBe(1);
    }

    private async Task DecideAsync(long id, ModerationAction action)
    {
        (await forum.DecideAsync(new ModerationOrder(id, action, forum.Moderator))).IsDone.ShouldBeTrue();
        await forum.LearnHostsAsync(id);
    }

    private Task<(int, int)> HostAsync() => forum.InDatabaseAsync(async db =>
    {
        var host = await db.LinkHosts.AsNoTracking().SingleAsync(h => h.Name == "gains.example", Ct);
        return (host.Published, host.Spam);
    });

    private async Task<double> WeightAsync(string check, string text, int memberId)
    {
        var receipt = await forum.PostAsync(text, memberId);
        var verdict = (await forum.FindAsync(receipt.CommentId)).Verdict!;
        verdict.Decision.ShouldNotBe(SpamDecision.Refuse);
        return verdict.Signals.Where(s => s.Check == check).Sum(s => s.Weight);
    }
}
