using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Fakes;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Akismet;

/// <summary>Whose word counts when answers, authors and moderators come in another order. Numbers as in <see cref="AkismetClientTests"/>.</summary>
public sealed class AkismetSecondThoughtsTests : IAsyncLifetime
{
    private AskedForum asked = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TestForum Forum => asked.Forum;

    private FakeAkismet Akismet => asked.Akismet;

    public async ValueTask InitializeAsync() => asked = await AskedForum.OpenAsync();

    public ValueTask DisposeAsync() => asked.DisposeAsync();

    [Fact]
    public async Task Case_26_A_changed_text_is_asked_about_anew_and_an_answer_about_the_old_one_counts_for_nothing()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Error500)).CommentId;
        var old = (await asked.InquiryAsync(id))!.Ticket;
        Forum.Clock.Advance(TimeSpan.FromMinutes(2));

        (await ReviseAsync(id, "Le même avis, mieux tourné.")).Status.ShouldBe(CommentStatus.Published);

        var check = Akismet.Checks.Last();
        (check["recheck_reason"], check["comment_content"]).ShouldBe(("edit", "Le même avis, mieux tourné."));
        (await asked.InquiryAsync(id))!.Ticket.ShouldNotBe(old);
        var calls = Akismet.Calls.Count;
        await asked.DispatchAfterAsync(TimeSpan.FromDays(1));
        Akismet.Calls.Count.ShouldBe(calls);
    }

    [Fact]
    public async Task Case_28_Ringing_twice_asks_once()
    {
        await asked.PostAsync();
        var calls = Akismet.Calls.Count;

        await asked.RingAsync();
        await asked.RingAsync();
        await asked.DispatchAfterAsync(TimeSpan.Zero);

        Akismet.Calls.Count.ShouldBe(calls + 1);
        Forum.Service<AkismetBell>().Read("forged").ShouldBeNull();
    }

    [Fact]
    public async Task After_an_outage_a_provisional_answer_is_asked_about_again_as_often_as_any()
    {
        Akismet.Otherwise = FakeAnswer.Error500;
        var id = (await asked.PostAsync()).CommentId;
        for (var hour = 0; hour < 6; hour++)
            await asked.DispatchAfterAsync(TimeSpan.FromHours(1));

        Akismet.Otherwise = FakeAnswer.Recheck;
        await asked.DispatchAfterAsync(TimeSpan.FromHours(1));

        (await asked.InquiryAsync(id))!.ShouldSatisfyAllConditions(i => i.Answer.ShouldBe(AkismetAnswer.Ham), i => i.DueUtc.ShouldNotBeNull());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(3)]
    public async Task A_link_that_Akismet_wanted_to_follow_is_never_published_because_Akismet_is_down(int days)
    {
        var id = (await asked.PostAsync("Lisez https://exemple.org/enquete", answer: FakeAnswer.Recheck)).CommentId;
        Akismet.Otherwise = FakeAnswer.Error500;

        for (var hour = 0; hour < days * 24; hour++)
            await asked.DispatchAfterAsync(TimeSpan.FromHours(1));
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Pending);

        // One more provisional answer after many failures is one answer, not the last of five.
        Akismet.Otherwise = FakeAnswer.Recheck;
        await asked.DispatchAfterAsync(TimeSpan.FromHours(1));
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Pending);
    }

    [Fact]
    public async Task While_the_key_is_refused_a_comment_that_waits_is_left_alone()
    {
        await asked.PostAsync(answer: FakeAnswer.All.Single(a => a.Name == "invalid"));
        var id = (await asked.PostAsync()).CommentId;

        (await asked.InquiryAsync(id))!.DueUtc!.Value.ShouldBeGreaterThan(Forum.Clock.UtcNow.AddHours(5));
    }

    [Fact]
    public async Task A_text_as_long_as_the_site_lets_it_be_is_judged_again_with_the_answer()
    {
        Forum.Service<IOptionsMonitor<CommentOptions>>().CurrentValue.MaxLength = 6000;
        var text = string.Join(' ', Enumerable.Range(0, 500).Select(i => $"phrase{i}"));

        var receipt = await asked.PostAsync(text);

        receipt.IsStored.ShouldBeTrue();
        (await asked.ExplanationAsync(receipt.CommentId)).ShouldBe("Akismet\u00A0: rien à signaler.");
    }

    [Fact]
    public async Task Ham_lifts_no_other_reason_to_wait() => (await asked.PostAsync(memberId: Forum.Ada)).Status.ShouldBe(CommentStatus.Pending);

    [Fact]
    public async Task A_moderator_who_decides_first_has_the_last_word()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Error500)).CommentId;
        await Forum.ApproveAsync(id);
        var calls = Akismet.Calls.Count;

        await asked.DispatchAfterAsync(TimeSpan.FromHours(1));

        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published);
        (await asked.InquiryAsync(id))!.DueUtc.ShouldBeNull();
        Akismet.Calls.Count.ShouldBe(calls, "nobody asks what nobody needs");
    }

    [Fact]
    public async Task Where_the_owner_says_so_the_local_filter_decides_meanwhile_and_a_later_answer_takes_it_down()
    {
        await using var bold = await AskedForum.OpenAsync(o => o.DecideLocallyMeanwhile = true);
        var id = (await bold.PostAsync(answer: FakeAnswer.Error500)).CommentId;
        (await bold.StatusAsync(id)).ShouldBe(CommentStatus.Published);
        bold.Akismet.Then(FakeAnswer.Spam);

        await bold.DispatchAfterAsync(TimeSpan.FromMinutes(20));

        (await bold.StatusAsync(id)).ShouldBe(CommentStatus.Spam);
        (await bold.Forum.CountAsync()).ShouldBe(2);
        var evicted = await bold.Forum.InDatabaseAsync(db => db.CacheEvictions.OrderByDescending(e => e.Id).Select(e => e.Tag).Take(2).ToListAsync(Ct));
        evicted.ShouldContain(PageTags.Article(bold.Forum.Article));
    }

    [Fact]
    public async Task A_request_that_broke_off_before_the_answer_is_made_good_by_the_outbox()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Ham)).CommentId;
        await Forum.InDatabaseAsync(async db =>
        {
            // As the crash leaves it: stored and judged, nothing asked.
            var comment = await db.Comments.Include(c => c.Inquiry).SingleAsync(c => c.Id == id, Ct);
            comment.Inquiry!.AskAbout(null, Forum.Clock.UtcNow);
            comment.JudgeAgain(comment.Verdict! with { Decision = SpamDecision.Hold }, Forum.Clock.UtcNow);
            db.Outbox.Add(AkismetCheckHandler.First(comment.Inquiry, Forum.Clock.UtcNow));
            return await db.SaveChangesAsync(Ct);
        });

        await asked.DispatchAfterAsync(TimeSpan.FromSeconds(30));

        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published);
    }

    private async Task<CommentReceipt> ReviseAsync(long id, string text)
    {
        CommentReceipt? receipt = null;
        var input = Forum.Input(text, asked.Basile) with { RevisedId = id, Client = new ClientFacts("192.0.2.8") };
        await Forum.RunAsync<ReviseComment>(async revise => receipt = await revise.RunAsync(input, Ct));
        return receipt!;
    }
}
