using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Fakes;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Akismet;

/// <summary>What becomes of comments. Numbers as in <see cref="AkismetClientTests"/>.</summary>
public sealed class AkismetPipelineTests : IAsyncLifetime
{
    private AskedForum asked = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TestForum Forum => asked.Forum;

    private FakeAkismet Akismet => asked.Akismet;

    public async ValueTask InitializeAsync() => asked = await AskedForum.OpenAsync();

    public ValueTask DisposeAsync() => asked.DisposeAsync();

    [Fact]
    public async Task Case_03_Ham_is_public_at_once_counted_and_announced()
    {
        var receipt = await asked.PostAsync();

        receipt.Status.ShouldBe(CommentStatus.Published);
        (await Forum.CountAsync()).ShouldBe(3);
        (await asked.ExplanationAsync(receipt.CommentId)).ShouldBe("Akismet\u00A0: rien à signaler.");
        (await Forum.InDatabaseAsync(db => db.CommentAppearances.AnyAsync(a => a.CommentId == receipt.CommentId, Ct))).ShouldBeTrue();
        var log = await Forum.InDatabaseAsync(db => db.ModerationLog.Where(e => e.CommentId == receipt.CommentId).OrderBy(e => e.Id).Select(e => e.To).ToListAsync(Ct));
        log.ShouldBe([CommentStatus.Pending, CommentStatus.Published], "stored before it was asked");
    }

    [Fact]
    public async Task Cases_04_and_05_Spam_is_spam_and_blatant_spam_is_set_aside()
    {
        var spam = await asked.PostAsync(answer: FakeAnswer.Spam);
        var blatant = await asked.PostAsync(answer: FakeAnswer.Discard);

        (spam.Status, blatant.Status).ShouldBe((CommentStatus.Spam, CommentStatus.Spam));
        ((await asked.InquiryAsync(spam.CommentId))!.IsBlatant, (await asked.InquiryAsync(blatant.CommentId))!.IsBlatant).ShouldBe((false, true));
        (await asked.ExplanationAsync(blatant.CommentId)).ShouldBe("Akismet\u00A0: indésirable évident.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Case_06_A_provisional_answer_is_asked_again_by_the_clock_or_by_the_bell_and_may_turn_to_spam(bool rings)
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Recheck)).CommentId;
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published, "without a link there is nothing to wait for");
        Akismet.Then(FakeAnswer.Spam);

        if (rings)
        {
            Forum.Clock.Advance(TimeSpan.FromSeconds(30));
            await asked.RingAsync();
        }

        await asked.DispatchAfterAsync(rings ? TimeSpan.Zero : TimeSpan.FromSeconds(120));

        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Spam);
        (await Forum.CountAsync()).ShouldBe(2);
        Akismet.Checks.Last()["recheck_reason"].ShouldBe("recheck_queue");
    }

    [Fact]
    public async Task Case_06_A_link_waits_until_Akismet_has_followed_it()
    {
        var id = (await asked.PostAsync("Lisez https://exemple.org/enquete", answer: FakeAnswer.Recheck)).CommentId;
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Pending);
        (await asked.ExplanationAsync(id)).ShouldEndWith("Akismet vérifie encore les liens.");

        await asked.DispatchAfterAsync(TimeSpan.FromSeconds(121));

        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published);
    }

    [Fact]
    public async Task Cases_07_to_15_Without_an_answer_a_comment_waits_and_is_asked_about_again()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Error500)).CommentId;
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Pending);
        (await asked.ExplanationAsync(id)).ShouldBe("Akismet n’a pas répondu.");

        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(19));
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Pending);
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(1));

        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published);
        Akismet.Checks.Last()["recheck_reason"].ShouldBe("retry");
        (await Forum.CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task Case_07_A_bad_key_is_tried_again_after_six_hours_and_the_newsroom_is_told()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Invalid)).CommentId;

        (await asked.StateAsync()).IsWorthSaying.ShouldBeTrue();
        (await asked.ExplanationAsync(id)).ShouldBe("Akismet refuse la clé du site.");
        await asked.DispatchAfterAsync(TimeSpan.FromHours(5));
        Akismet.Checks.Count().ShouldBe(1);
        await asked.DispatchAfterAsync(TimeSpan.FromHours(1));
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published);
        (await asked.StateAsync()).IsWorthSaying.ShouldBeFalse();
    }

    [Fact]
    public async Task Case_14_Who_writes_waits_no_longer_than_the_budget()
    {
        await using var hasty = await AskedForum.OpenAsync(o => o.BudgetSeconds = 0.1);

        (await hasty.PostAsync(answer: FakeAnswer.Hang)).Status.ShouldBe(CommentStatus.Pending);
        (await hasty.PostAsync()).Status.ShouldBe(CommentStatus.Pending, "during the pause nobody waits");
        hasty.Akismet.Checks.Count().ShouldBe(1);
    }

    [Fact]
    public async Task Case_15_After_fifteen_days_nobody_asks_any_more_and_a_moderator_decides()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Error503)).CommentId;
        Akismet.Otherwise = FakeAnswer.Error503;

        for (var day = 0; day < 16; day++)
            await asked.DispatchAfterAsync(TimeSpan.FromDays(1));

        (await asked.InquiryAsync(id))!.DueUtc.ShouldBeNull();
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Pending);
        (await Forum.ApproveAsync(id)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Cases_16_and_17_An_alert_keeps_the_answer_and_a_suspended_account_holds()
    {
        (await asked.PostAsync(answer: FakeAnswer.Alert)).Status.ShouldBe(CommentStatus.Spam);
        (await asked.StateAsync()).Alert.ShouldNotBeNull().Code.ShouldBe("10502");

        (await asked.PostAsync(answer: FakeAnswer.Suspended)).Status.ShouldBe(CommentStatus.Pending);
        (await asked.StateAsync()).ShouldSatisfyAllConditions(s => s.Failure.ShouldBe(AkismetFailure.Account), s => s.Help.ShouldBe("Your account has been suspended"));
    }

    [Fact]
    public async Task Case_19_A_comment_without_network_address_is_not_sent_and_waits()
    {
        var receipt = await Forum.PostAsync(memberId: asked.Basile);

        receipt.Status.ShouldBe(CommentStatus.Pending);
        Akismet.Calls.ShouldBeEmpty();
        (await asked.ExplanationAsync(receipt.CommentId)).ShouldContain("l’adresse réseau de l’envoi est inconnue");
    }
}
