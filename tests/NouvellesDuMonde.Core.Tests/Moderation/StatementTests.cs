using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Tests.Comments;
using NouvellesDuMonde.Core.Tests.Comments.Akismet;
using NouvellesDuMonde.Fakes;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Moderation;

/// <summary>What authors are told of a refusal, and whom they contest it with, whatever else the log says.</summary>
public sealed class StatementTests : IAsyncLifetime
{
    private const string Offer = "Offre de prêt entre particuliers sérieux, montres répliques et casino bonus sans dépôt.";

    private TestForum forum = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => forum = await TestForum.OpenAsync();

    public ValueTask DisposeAsync() => forum.DisposeAsync();

    [Fact]
    public async Task A_pick_withdrawn_after_a_refusal_is_told_too_late()
    {
        var id = (await forum.PostAsync()).CommentId;
        await forum.ApproveAsync(id);
        await forum.DecideAsync(new ModerationOrder(id, ModerationAction.Picked, forum.Moderator));
        await forum.RejectAsync(id);

        (await forum.DecideAsync(new ModerationOrder(id, ModerationAction.Unpicked, forum.Moderator))).Refusal!.ShouldContain("n’est plus en ligne");
    }

    [Fact]
    public async Task Lines_about_picks_take_no_refusal_from_who_decided_it()
    {
        var id = (await forum.PostAsync()).CommentId;
        await forum.ApproveAsync(id);
        await forum.RejectAsync(id);
        await UnpickedByAsync(id, await forum.MemberAsync("Jules"));

        (await StatementAsync(id)).Restriction.ShouldStartWith("Votre commentaire a été retiré de la page");

        await forum.InDatabaseAsync(db => new ContestDecision(db, forum.Clock).RunAsync(id, forum.Ada, "Je vise l’idée, pas la personne.", Ct));
        (await forum.InDatabaseAsync(db => db.Appeals.Select(a => a.ContestedById).SingleAsync(Ct))).ShouldBe(forum.Moderator);
    }

    [Fact]
    public async Task What_the_filter_decided_alone_stays_its_own_whoever_touched_the_picks()
    {
        var id = (await forum.PostAsync(Offer)).CommentId;
        await UnpickedByAsync(id, forum.Moderator);

        (await StatementAsync(id)).Automation.ShouldContain("sans intervention humaine");
    }

    [Fact]
    public async Task A_person_who_confirms_spam_taken_off_the_page_does_not_make_it_never_published()
    {
        await using var asked = await AskedForum.OpenAsync(o => o.DecideLocallyMeanwhile = true);
        var id = (await asked.PostAsync(answer: FakeAnswer.Error500)).CommentId;
        asked.Akismet.Then(FakeAnswer.Spam);
        await asked.DispatchAfterAsync(TimeSpan.FromMinutes(20));
        (await asked.StatusAsync(id)).ShouldBe(CommentStatus.Spam);

        await asked.Forum.DecideAsync(new ModerationOrder(id, ModerationAction.MarkedSpam, asked.Forum.Moderator));

        var statement = await StatementAsync(id, asked.Forum);
        statement.Restriction.ShouldStartWith("Votre commentaire a été retiré de la page");
        statement.Automation.ShouldContain("prise par une personne");
    }

    /// <summary>As it could be done to a refused comment once, from a page opened before.</summary>
    private Task UnpickedByAsync(long id, int memberId) => forum.InDatabaseAsync(async db =>
    {
        var comment = await db.Comments.SingleAsync(c => c.Id == id, Ct);
        db.ModerationLog.Add(ModerationLogEntry.Of(comment, ModerationAction.Unpicked, comment.Status, memberId, forum.Clock.UtcNow));
        return await db.SaveChangesAsync(Ct);
    });

    private async Task<StatementOfReasons> StatementAsync(long id, TestForum? where = null)
    {
        var forum = where ?? this.forum;
        var options = forum.Service<IOptionsMonitor<CommentOptions>>();
        return (await forum.InDatabaseAsync(db => new StatementQuery(db, options).RunAsync([id], Ct)))[id];
    }
}
