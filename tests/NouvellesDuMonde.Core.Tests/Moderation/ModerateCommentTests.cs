using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Tests.Comments;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Moderation;

public sealed class ModerateCommentTests : IAsyncLifetime
{
    private TestForum forum = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => forum = await TestForum.OpenAsync();

    public ValueTask DisposeAsync() => forum.DisposeAsync();

    [Fact]
    public async Task An_approved_comment_is_visible_counted_logged_and_evicts_the_page()
    {
        var id = (await forum.PostAsync()).CommentId;

        (await forum.ApproveAsync(id)).IsDone.ShouldBeTrue();

        (await forum.FindAsync(id)).IsVisible.ShouldBeTrue();
        (await forum.CountAsync()).ShouldBe(1);
        var last = await forum.InDatabaseAsync(db => db.ModerationLog.OrderByDescending(e => e.Id).FirstAsync(Ct));
        (last.Action, last.ModeratorId, last.From, last.To).ShouldBe((ModerationAction.Approved, forum.Moderator, CommentStatus.Pending, CommentStatus.Published));
        (await forum.InDatabaseAsync(db => db.CacheEvictions.AnyAsync(e => e.Tag == PageTags.Article(forum.Article), Ct))).ShouldBeTrue();
    }

    [Fact]
    public async Task The_second_of_two_moderators_is_told()
    {
        var id = (await forum.PostAsync()).CommentId;
        await forum.ApproveAsync(id);

        (await forum.ApproveAsync(id)).Refusal.ShouldBe("Ce commentaire est déjà approuvé.");
    }

    [Fact]
    public async Task A_rejection_takes_a_public_comment_off_and_keeps_the_reason()
    {
        var id = (await forum.PostAsync()).CommentId;
        await forum.ApproveAsync(id);

        await forum.RejectAsync(id, RejectionReason.Other, "Parle d’un autre pays.");

        var comment = await forum.FindAsync(id);
        (comment.Status, comment.RejectionReason, comment.RejectionNote).ShouldBe((CommentStatus.Rejected, RejectionReason.Other, "Parle d’un autre pays."));
        (await forum.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_filter_put_away_alone_can_be_confirmed_once_and_is_learnt_from_then()
    {
        var id = (await forum.PostAsync("Offre de prêt entre particuliers sérieux, montres répliques et casino bonus sans dépôt.")).CommentId;
        (await LearntAsync()).ShouldBeEmpty();

        (await DecideAsync(id, ModerationAction.MarkedSpam)).IsDone.ShouldBeTrue();

        (await LearntAsync()).ShouldHaveSingleItem().IsSpam.ShouldBeTrue();
        (await DecideAsync(id, ModerationAction.MarkedSpam)).Refusal.ShouldBe("Ce commentaire est déjà classé indésirable.");
        (await forum.InDatabaseAsync(db => db.Notifications.CountAsync(Ct))).ShouldBe(0, "no news to its author");

        (await DecideAsync(id, ModerationAction.Undone)).IsDone.ShouldBeTrue();
        (await LearntAsync()).ShouldBeEmpty();
        (await forum.FindAsync(id)).Status.ShouldBe(CommentStatus.Spam);
        (await DecideAsync(id, ModerationAction.MarkedSpam)).IsDone.ShouldBeTrue("nobody's word is in force");
    }

    [Fact]
    public async Task What_was_decided_since_it_was_seen_is_not_overwritten_unknowingly()
    {
        var id = (await forum.PostAsync()).CommentId;
        var seen = await LastAsync(id);
        await forum.ApproveAsync(id);
        var refusal = new ModerationOrder(id, ModerationAction.Rejected, forum.Moderator, RejectionReason.Insult);

        (await forum.DecideAsync(refusal with { LastSeen = seen })).Refusal!.ShouldContain("a changé depuis");
        (await forum.DecideAsync(refusal with { LastSeen = 0 })).IsDone.ShouldBeFalse();
        (await forum.FindAsync(id)).IsVisible.ShouldBeTrue();
        (await forum.InDatabaseAsync(db => db.Notifications.CountAsync(Ct))).ShouldBe(1, "the author hears of one decision");
        (await forum.DecideAsync(refusal with { LastSeen = await LastAsync(id) })).IsDone.ShouldBeTrue();
    }

    private Task<long> LastAsync(long id) => forum.InDatabaseAsync(db => db.ModerationLog.Where(e => e.CommentId == id).MaxAsync(e => e.Id, Ct));

    [Fact]
    public async Task The_button_pressed_twice_undoes_one_decision()
    {
        var id = (await forum.PostAsync()).CommentId;
        await forum.RejectAsync(id, RejectionReason.Insult, "Une insulte.");
        await DecideAsync(id, ModerationAction.MarkedSpam);
        var seen = await forum.InDatabaseAsync(db => db.ModerationLog.MaxAsync(e => e.Id, Ct));
        var undo = new ModerationOrder(id, ModerationAction.Undone, forum.Moderator) { LastSeen = seen };

        (await forum.DecideAsync(undo)).IsDone.ShouldBeTrue();
        (await forum.DecideAsync(undo)).Refusal.ShouldNotBeNull();

        (await forum.FindAsync(id)).Status.ShouldBe(CommentStatus.Rejected);
    }

    private Task<Outcome> DecideAsync(long id, ModerationAction action) => forum.DecideAsync(new ModerationOrder(id, action, forum.Moderator));

    private Task<IReadOnlyList<TrainingSample>> LearntAsync() => forum.InDatabaseAsync(db => new OwnDecisionsQuery(db).RunAsync(Ct));

    [Fact]
    public async Task Undoing_goes_back_one_decision_at_a_time_with_its_reason()
    {
        var id = (await forum.PostAsync()).CommentId;
        await forum.RejectAsync(id, RejectionReason.Insult, "Une insulte.");
        await forum.ApproveAsync(id);

        await forum.UndoAsync(id);
        var rejected = await forum.FindAsync(id);
        (rejected.Status, rejected.RejectionReason, rejected.RejectionNote).ShouldBe((CommentStatus.Rejected, RejectionReason.Insult, "Une insulte."));
        (await forum.CountAsync()).ShouldBe(0);

        await forum.UndoAsync(id);
        (await forum.FindAsync(id)).Status.ShouldBe(CommentStatus.Pending);
        (await forum.UndoAsync(id)).Refusal.ShouldBe("Aucune décision à annuler pour ce commentaire.");
    }

    [Fact]
    public async Task A_pick_since_the_approval_keeps_it_from_being_undone_in_passing()
    {
        var id = (await forum.PostAsync()).CommentId;
        await forum.ApproveAsync(id);
        await DecideAsync(id, ModerationAction.Picked);

        (await forum.UndoAsync(id)).Refusal.ShouldBe("Aucune décision à annuler pour ce commentaire.");

        await forum.RejectAsync(id);
        (await forum.UndoAsync(id)).IsDone.ShouldBeTrue();
        (await forum.UndoAsync(id)).IsDone.ShouldBeFalse();
        (await forum.FindAsync(id)).ShouldSatisfyAllConditions(c => c.Status.ShouldBe(CommentStatus.Published), c => c.PickedUtc.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_new_wording_that_only_the_filter_has_read_is_not_learnt_from()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var id = (await forum.PostAsync(forum.Input("Bande d’abrutis.", trusted) with { IsAdvised = true })).CommentId;
        await forum.ApproveAsync(id);
        (await LearntAsync()).Select(s => s.Text).ShouldContain("Bande d’abrutis.");

        (await forum.ReviseAsync(id, trusted, "Je me suis emporté, pardon.")).Status.ShouldBe(CommentStatus.Published);

        (await LearntAsync()).Select(s => s.Text).ShouldNotContain("Je me suis emporté, pardon.");
    }

    [Fact]
    public async Task A_rejected_comment_keeps_its_place_while_its_replies_are_visible()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var root = (await forum.PostAsync(memberId: trusted)).CommentId;
        var reply = (await forum.PostAsync(memberId: trusted, parentId: root)).CommentId;

        await forum.RejectAsync(root);
        (await forum.FindAsync(root)).IsShown.ShouldBeTrue();

        await forum.RejectAsync(reply);
        (await forum.FindAsync(root)).IsShown.ShouldBeFalse();
    }

    [Fact]
    public async Task A_comment_that_does_not_exist_is_no_error() => (await forum.ApproveAsync(4711)).IsDone.ShouldBeFalse();

    [Fact]
    public async Task Counting_everything_again_finds_what_was_written_behind_the_verbs_back()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var root = (await forum.PostAsync(memberId: trusted)).CommentId;
        await forum.PostAsync(memberId: trusted, parentId: root);
        await forum.InDatabaseAsync(db => db.Articles.ExecuteUpdateAsync(s => s.SetProperty(a => a.CommentCount, 99), Ct));
        await forum.InDatabaseAsync(db => db.Comments.ExecuteUpdateAsync(s => s.SetProperty(c => c.ReplyCount, 7), Ct));

        await forum.InDatabaseAsync(async db =>
        {
            await db.RecountCommentsAsync([forum.Article], Ct);
            return 0;
        });

        (await forum.CountAsync()).ShouldBe(5);
        (await forum.FindAsync(root)).ReplyCount.ShouldBe(1);
    }
}
