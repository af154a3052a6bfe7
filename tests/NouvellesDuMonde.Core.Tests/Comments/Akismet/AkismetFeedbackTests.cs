using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Fakes;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Akismet;

public sealed class AkismetFeedbackTests : IAsyncLifetime
{
    private AskedForum asked = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TestForum Forum => asked.Forum;

    private FakeAkismet Akismet => asked.Akismet;

    public async ValueTask InitializeAsync() => asked = await AskedForum.OpenAsync(o => o.Classify = true);

    public ValueTask DisposeAsync() => asked.DisposeAsync();

    [Fact]
    public async Task Case_22_A_correction_repeats_the_question_and_says_who_corrects_what()
    {
        var id = (await asked.PostAsync("Un avis «\u00a0net\u00a0» 👍")).CommentId;

        await DecideAsync(id, ModerationAction.MarkedSpam);
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(1));

        var question = Akismet.Checks.ShouldHaveSingleItem();
        var correction = Akismet.To("submit-spam").ShouldHaveSingleItem();
        (question["classify"], correction["reporter"], correction["comment_check_response"]).ShouldBe(("1", $"moderateur-{Forum.Moderator}", "false"));
        Fields(correction).Except(["reporter", "comment_check_response"]).ShouldBe(Fields(question).Except(["callback", "classify"]), ignoreOrder: true);
        Fields(correction).Intersect(Fields(question)).ShouldAllBe(f => correction[f] == question[f]);
        (await asked.InquiryAsync(id))!.Corrected.ShouldBe(AkismetAnswer.Spam);
    }

    [Fact]
    public async Task What_was_no_spam_after_all_is_told_as_well()
    {
        var id = (await asked.PostAsync(answer: FakeAnswer.Spam)).CommentId;

        await Forum.ApproveAsync(id);
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(1));

        Akismet.To("submit-ham").ShouldHaveSingleItem()["comment_check_response"].ShouldBe("true");
    }

    [Fact]
    public async Task A_slip_undone_within_a_minute_is_never_told_and_later_it_is_taken_back()
    {
        var id = (await asked.PostAsync()).CommentId;

        await DecideAsync(id, ModerationAction.MarkedSpam);
        await Forum.UndoAsync(id);
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(2));
        Akismet.Calls.Count.ShouldBe(1, "the question alone");

        await DecideAsync(id, ModerationAction.MarkedSpam);
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(2));
        await Forum.UndoAsync(id);
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(2));
        (Akismet.To("submit-spam").Count(), Akismet.To("submit-ham").Count()).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Only_a_persons_word_about_spam_goes_out()
    {
        var ham = (await asked.PostAsync()).CommentId;
        var spam = (await asked.PostAsync(answer: FakeAnswer.Spam)).CommentId;
        var own = (await asked.PostAsync(memberId: Forum.Moderator)).CommentId;

        await Forum.RejectAsync(ham);
        await Forum.RejectAsync(spam);
        await DecideAsync(own, ModerationAction.MarkedSpam);
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(2));

        Akismet.Calls.ShouldAllBe(c => c.Path == "/1.1/comment-check");
    }

    [Fact]
    public async Task Where_the_snapshot_is_erased_nothing_is_told()
    {
        var id = (await asked.PostAsync()).CommentId;
        await Forum.InDatabaseAsync(db => db.CommentSubmissions.ExecuteDeleteAsync(Ct));

        await DecideAsync(id, ModerationAction.MarkedSpam);
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(2));

        Akismet.To("submit-spam").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_correction_that_fails_is_sent_again()
    {
        var id = (await asked.PostAsync()).CommentId;
        await DecideAsync(id, ModerationAction.MarkedSpam);
        Akismet.Then(FakeAnswer.Error503);

        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(1));
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(2));

        Akismet.To("submit-spam").Count().ShouldBe(2);
        (await asked.InquiryAsync(id))!.Corrected.ShouldBe(AkismetAnswer.Spam);
    }

    private Task DecideAsync(long id, ModerationAction action) => Forum.DecideAsync(new ModerationOrder(id, action, Forum.Moderator));

    private static IEnumerable<string> Fields(FakeCall call) => call.Form.Keys;
}
