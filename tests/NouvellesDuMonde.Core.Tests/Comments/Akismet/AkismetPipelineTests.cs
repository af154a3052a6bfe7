using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
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
            await RingAsync();
        }

        await Forum.DispatchAfterAsync(rings ? TimeSpan.Zero : TimeSpan.FromSeconds(120));

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

        await Forum.DispatchAfterAsync(TimeSpan.FromSeconds(121));

        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published);
    }

    [Fact]
    public async Task Cases_07_to_15_Without_an_answer_a_comment_waits_and_is_asked_about_again()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Error500)).CommentId;
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Pending);
        (await asked.ExplanationAsync(id)).ShouldBe("Akismet n’a pas répondu.");

        await Forum.DispatchAfterAsync(TimeSpan.FromMinutes(19));
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Pending);
        await Forum.DispatchAfterAsync(TimeSpan.FromMinutes(1));

        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published);
        Akismet.Checks.Last()["recheck_reason"].ShouldBe("retry");
        (await Forum.CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task Case_07_A_bad_key_is_tried_again_after_six_hours_and_the_newsroom_is_told()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Invalid)).CommentId;

        (await StateAsync()).IsWorthSaying.ShouldBeTrue();
        (await asked.ExplanationAsync(id)).ShouldBe("Akismet refuse la clé du site.");
        await Forum.DispatchAfterAsync(TimeSpan.FromHours(5));
        Akismet.Checks.Count().ShouldBe(1);
        await Forum.DispatchAfterAsync(TimeSpan.FromHours(1));
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published);
        (await StateAsync()).IsWorthSaying.ShouldBeFalse();
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
            await Forum.DispatchAfterAsync(TimeSpan.FromDays(1));

        (await asked.InquiryAsync(id))!.DueUtc.ShouldBeNull();
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Pending);
        (await Forum.ApproveAsync(id)).IsDone.ShouldBeTrue();
    }

    [Fact]
    public async Task Cases_16_and_17_An_alert_keeps_the_answer_and_a_suspended_account_holds()
    {
        (await asked.PostAsync(answer: FakeAnswer.Alert)).Status.ShouldBe(CommentStatus.Spam);
        (await StateAsync()).Alert.ShouldNotBeNull().Code.ShouldBe("10502");

        (await asked.PostAsync(answer: FakeAnswer.Suspended)).Status.ShouldBe(CommentStatus.Pending);
        (await StateAsync()).ShouldSatisfyAllConditions(s => s.Failure.ShouldBe(AkismetFailure.Account), s => s.Help.ShouldBe("Your account has been suspended"));
    }

    [Fact]
    public async Task Case_19_A_comment_without_network_address_is_not_sent_and_waits()
    {
        var receipt = await Forum.PostAsync(memberId: asked.Basile);

        receipt.Status.ShouldBe(CommentStatus.Pending);
        Akismet.Calls.ShouldBeEmpty();
        (await asked.ExplanationAsync(receipt.CommentId)).ShouldContain("l’adresse réseau de l’envoi est inconnue");
    }

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
        await Forum.DispatchAfterAsync(TimeSpan.FromDays(1));
        Akismet.Calls.Count.ShouldBe(calls);
    }

    [Fact]
    public async Task Case_27_The_question_holds_what_is_known_and_the_trap_with_its_name()
    {
        var input = Forum.Input("Un avis.", asked.Basile);
        await asked.PostAsync(input with { Form = input.Form with { Honeypot = " " } });

        var check = Akismet.Checks.ShouldHaveSingleItem();
        string?[] sent =
        [
            check["blog"], check["user_ip"], check["user_agent"], check["referrer"], check["HTTP_ACCEPT_LANGUAGE"], check["permalink"], check["comment_type"],
            check["comment_author"], check["comment_author_email"], check["comment_content"], check["comment_date_gmt"], check["blog_lang"], check["blog_charset"],
            check["honeypot_field_name"], check["hp_website"], check["comment_context"], check["is_test"],
        ];
        sent.ShouldBe([
            "http://localhost:5000/", "192.0.2.7", "Navigateur/1.0", "http://localhost:5000/", "fr-FR", $"http://localhost:5000/monde/le-sommet-s-ouvre-a-seoul-{Forum.Article}", "comment",
            "Basile", "Basile@example.org", "Un avis.", "2026-06-15T09:00:00+00:00", "fr", "UTF-8", "hp_website", " ", "monde", "1"]);
        check.Form.Keys.ShouldNotContain("user_role");
        check["callback"]!.ShouldStartWith("http://localhost:5000/akismet/rappel?jeton=");
    }

    [Fact]
    public async Task What_the_owner_keeps_back_is_not_sent()
    {
        await using var discreet = await AskedForum.OpenAsync(o => (o.SendEmail, o.SendAuthorUrl, o.SendUserAgent, o.SendReferrer, o.SendAcceptLanguage, o.Callback)
            = (false, false, false, false, false, false));

        await discreet.PostAsync();

        string[] kept = ["comment_author_email", "comment_author_url", "user_agent", "referrer", "HTTP_ACCEPT_LANGUAGE", "callback"];
        discreet.Akismet.Checks.ShouldHaveSingleItem().Form.Keys.Intersect(kept).ShouldBeEmpty();
    }

    [Fact]
    public async Task Case_28_Ringing_twice_asks_once()
    {
        await asked.PostAsync();
        var calls = Akismet.Calls.Count;

        await RingAsync();
        await RingAsync();
        await Forum.DispatchAsync();

        Akismet.Calls.Count.ShouldBe(calls + 1);
        Forum.Service<AkismetBell>().Read("forged").ShouldBeNull();
    }

    [Fact]
    public async Task The_newsroom_trusted_members_without_links_and_plain_spam_are_nobodys_business_abroad()
    {
        await Forum.ApproveAsync((await asked.PostAsync()).CommentId);
        Akismet.Calls.Clear();
        Forum.Clock.Advance(TimeSpan.FromHours(1));

        (await asked.PostAsync(memberId: Forum.Moderator)).Status.ShouldBe(CommentStatus.Published);
        (await asked.PostAsync()).Status.ShouldBe(CommentStatus.Published, "Basile has three by now");
        (await asked.PostAsync("Viagra pas cher", Forum.Ada)).Status.ShouldBe(CommentStatus.Spam);
        Akismet.Calls.ShouldBeEmpty();

        await asked.PostAsync("Lisez https://exemple.org");
        Akismet.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ham_lifts_no_other_reason_to_wait() => (await asked.PostAsync(memberId: Forum.Ada)).Status.ShouldBe(CommentStatus.Pending);

    [Fact]
    public async Task A_moderator_who_decides_first_has_the_last_word()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Error500)).CommentId;
        await Forum.ApproveAsync(id);
        var calls = Akismet.Calls.Count;

        await Forum.DispatchAfterAsync(TimeSpan.FromHours(1));

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

        await bold.Forum.DispatchAfterAsync(TimeSpan.FromMinutes(20));

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

        await Forum.DispatchAfterAsync(TimeSpan.FromSeconds(30));

        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Published);
    }

    private Task<AkismetState> StateAsync() => Forum.InDatabaseAsync(db => AkismetState.ReadAsync(db, Ct));

    private async Task<CommentReceipt> ReviseAsync(long id, string text)
    {
        CommentReceipt? receipt = null;
        var input = Forum.Input(text, asked.Basile) with { RevisedId = id, Client = new ClientFacts("192.0.2.8") };
        await Forum.RunAsync<ReviseComment>(async revise => receipt = await revise.RunAsync(input, Ct));
        return receipt!;
    }

    /// <summary>As Akismet would, at the address that it was given last.</summary>
    private async Task RingAsync()
    {
        var address = new Uri(Akismet.Checks.Last()["callback"]!);
        var ticket = Forum.Service<AkismetBell>().Read(Uri.UnescapeDataString(address.Query["?jeton=".Length..])).ShouldNotBeNull();
        await Forum.RunAsync<AnswerAkismetBell>(bell => bell.RunAsync(ticket, Ct));
    }
}
