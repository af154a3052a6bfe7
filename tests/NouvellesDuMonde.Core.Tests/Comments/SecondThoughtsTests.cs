using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments;

/// <summary>What authors may still do with a comment that they sent.</summary>
public sealed class SecondThoughtsTests : IAsyncLifetime
{
    private TestForum forum = null!;

    public async ValueTask InitializeAsync() => forum = await TestForum.OpenAsync();

    public ValueTask DisposeAsync() => forum.DisposeAsync();

    [Fact]
    public async Task A_comment_is_written_anew_within_five_minutes_and_moderators_see_both_texts()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var id = (await forum.PostAsync("Une foute d’orthographe.", trusted)).CommentId;

        (await forum.ReviseAsync(id, trusted, "Une **faute** d’orthographe.")).Status.ShouldBe(CommentStatus.Published);

        var comment = await forum.FindAsync(id);
        (comment.Html, comment.RevisedUtc).ShouldBe(("<p>Une <strong>faute</strong> d’orthographe.</p>", forum.Clock.UtcNow));
        (await forum.RevisionsAsync(id)).ShouldBe(["Une foute d’orthographe."]);
    }

    [Fact]
    public async Task After_five_minutes_or_a_refusal_it_stays_as_it_is()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var late = (await forum.PostAsync(memberId: trusted)).CommentId;
        forum.Clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));
        (await forum.ReviseAsync(late, trusted, "Trop tard.")).Refusal!.ShouldContain("dans les 5\u00A0minutes");

        var refused = (await forum.PostAsync(memberId: trusted)).CommentId;
        await forum.RejectAsync(refused);
        (await forum.ReviseAsync(refused, trusted, "Refusé.")).Refusal!.ShouldContain("a été écarté");
        (await forum.ReviseAsync(late, forum.Ada, "Celui d’un autre.")).Refusal.ShouldBe("Ce commentaire n’existe plus.");
    }

    [Fact]
    public async Task A_new_text_that_the_filter_holds_leaves_the_page_until_somebody_has_read_it()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var id = (await forum.PostAsync(memberId: trusted)).CommentId;
        var before = await forum.CountAsync();

        (await forum.ReviseAsync(id, trusted, "Bande d’abrutis.", isAdvised: true)).Status.ShouldBe(CommentStatus.Pending);

        (await forum.CountAsync()).ShouldBe(before - 1);
        (await forum.ApproveAsync(id)).IsDone.ShouldBeTrue();
        (await forum.CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task An_answer_that_nothing_hangs_on_goes_and_one_with_answers_keeps_its_place_until_they_go()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var root = (await forum.PostAsync(memberId: trusted)).CommentId;
        var middle = (await forum.PostAsync(memberId: trusted, parentId: root)).CommentId;
        var leaf = (await forum.PostAsync(memberId: trusted, parentId: middle)).CommentId;

        await forum.RemoveAsync(middle, trusted);
        (await forum.FindAsync(middle)).IsShown.ShouldBeTrue();
        await forum.RemoveAsync(root, trusted);
        (await forum.FindAsync(root)).IsShown.ShouldBeTrue();

        await forum.RemoveAsync(leaf, trusted);
        foreach (var id in new[] { leaf, middle, root })
            (await forum.FindAsync(id)).ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CommentStatus.Removed), c => c.IsShown.ShouldBeFalse());
        (await forum.CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task Of_many_that_were_taken_back_above_the_last_answer_none_is_left_when_it_goes()
    {
        var trusted = await forum.TrustedAsync("Basile");
        List<long> thread = [(await forum.PostAsync(memberId: trusted)).CommentId];
        for (var depth = 1; depth < 5; depth++)
            thread.Add((await forum.PostAsync(memberId: trusted, parentId: thread[^1])).CommentId);
        foreach (var id in thread[..^1])
            await forum.RemoveAsync(id, trusted);
        (await forum.FindAsync(thread[0])).IsShown.ShouldBeTrue();

        await forum.RejectAsync(thread[^1]);

        foreach (var id in thread)
            (await forum.FindAsync(id)).IsShown.ShouldBeFalse();
        (await forum.FindAsync(thread[0])).ReplyCount.ShouldBe(0);
    }

    [Fact]
    public async Task Who_takes_back_what_opened_a_thread_takes_no_answers_along_below_one_that_was_refused()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var root = (await forum.PostAsync(memberId: trusted)).CommentId;
        var refused = (await forum.PostAsync(memberId: trusted, parentId: root)).CommentId;
        var answer = (await forum.PostAsync(memberId: trusted, parentId: refused)).CommentId;
        await forum.RejectAsync(refused);

        await forum.RemoveAsync(root, trusted);
        (await forum.FindAsync(root)).IsShown.ShouldBeTrue("the answer is still on the page");

        await forum.RemoveAsync(answer, trusted);
        (await forum.FindAsync(root)).IsShown.ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_taken_back_is_taken_back_and_only_by_its_author()
    {
        var id = (await forum.PostAsync()).CommentId;

        (await forum.RemoveAsync(id, forum.Moderator)).Refusal.ShouldBe("Ce commentaire n’existe plus.");
        (await forum.RemoveAsync(id, forum.Ada)).IsDone.ShouldBeTrue();
        (await forum.RemoveAsync(id, forum.Ada)).Refusal!.ShouldContain("déjà supprimé");
        (await forum.ApproveAsync(id)).Refusal!.ShouldContain("retiré par son auteur");
        (await forum.UndoAsync(id)).IsDone.ShouldBeFalse();
    }

    [Fact]
    public async Task Advice_is_given_once_and_sent_all_the_same_the_comment_waits()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var input = forum.Input("CET ARTICLE EST UNE HONTE, VRAIMENT UNE HONTE !", trusted);

        var advised = await forum.PostAsync(input);
        (advised.IsStored, advised.Advice.Count).ShouldBe((false, 1));
        (await forum.PostAsync(input with { IsAdvised = true })).Status.ShouldBe(CommentStatus.Pending);
        (await forum.PostAsync(forum.Input("Cet article me déçoit.", trusted) with { IsAdvised = true })).Status.ShouldBe(CommentStatus.Published);
    }

    [Fact]
    public async Task A_question_is_answered_when_the_newsroom_answers_it()
    {
        var questions = await forum.ArticleAsync(CommentPolicy.Questions);
        var trusted = await forum.TrustedAsync("Basile");
        var asked = (await forum.PostAsync(forum.Input("Pourquoi maintenant ?", trusted) with { ArticleId = questions })).CommentId;

        await forum.PostAsync(forum.Input("Je me le demande aussi.", trusted) with { ArticleId = questions, ParentId = asked });
        (await forum.FindAsync(asked)).IsAnswered.ShouldBeFalse();

        var answer = await forum.PostAsync(forum.Input("Parce que le calendrier l’impose.", forum.Moderator) with { ArticleId = questions, ParentId = asked });
        (await forum.FindAsync(asked)).IsAnswered.ShouldBeTrue();

        await forum.RemoveAsync(answer.CommentId, forum.Moderator);
        (await forum.FindAsync(asked)).IsAnswered.ShouldBeFalse();
    }

    [Fact]
    public async Task A_newcomer_is_one_for_a_week_and_three_comments()
    {
        var first = await forum.FindAsync((await forum.PostAsync()).CommentId);
        first.IsFromNewcomer.ShouldBeTrue();
        var trusted = await forum.TrustedAsync("Basile");
        forum.Clock.Advance(TimeSpan.FromDays(7));

        (await forum.FindAsync((await forum.PostAsync(memberId: trusted)).CommentId)).IsFromNewcomer.ShouldBeFalse();
        (await forum.FindAsync((await forum.PostAsync(memberId: forum.Moderator)).CommentId)).IsFromNewcomer.ShouldBeFalse();
    }
}
