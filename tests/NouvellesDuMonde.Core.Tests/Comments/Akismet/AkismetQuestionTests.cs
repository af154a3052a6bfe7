using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam.Policies;
using NouvellesDuMonde.Fakes;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Akismet;

/// <summary>What goes out, about whom. Numbers as in <see cref="AkismetClientTests"/>.</summary>
public sealed class AkismetQuestionTests : IAsyncLifetime
{
    private AskedForum asked = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TestForum Forum => asked.Forum;

    private FakeAkismet Akismet => asked.Akismet;

    public async ValueTask InitializeAsync() => asked = await AskedForum.OpenAsync();

    public ValueTask DisposeAsync() => asked.DisposeAsync();

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
    public async Task A_policy_that_switches_the_check_off_asks_nobody()
    {
        await SwitchOffAsync();

        (await asked.PostAsync("Lisez https://exemple.org")).Status.ShouldBe(CommentStatus.Published);

        Akismet.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Neither_a_question_nor_a_correction_that_waits_leaves_the_site_after_the_check_is_switched_off()
    {
        var unanswered = (await asked.PostAsync(answer: FakeAnswer.Error500)).CommentId;
        var answered = (await asked.PostAsync("Un avis tout autre, plus long que le premier.", answer: FakeAnswer.Spam)).CommentId;
        await Forum.ApproveAsync(answered);
        Akismet.Calls.Clear();

        await SwitchOffAsync();
        await asked.DispatchAfterAsync(TimeSpan.FromHours(1));

        Akismet.Calls.ShouldBeEmpty();
        (await asked.InquiryAsync(unanswered))!.DueUtc.ShouldBeNull("nobody asks any more");
        (await asked.StatusAsync(unanswered)).ShouldBe(CommentStatus.Pending, "a moderator decides");
    }

    private async Task SwitchOffAsync() => (await Forum.Service<SavePolicy>().RunAsync(
        new SpamPolicyInput { Checks = [new CheckInput { Name = "akismet", IsOn = false, Factor = 1 }] }, "Odile", Ct)).ShouldBeEmpty();
}
