using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Moderation;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments;

public sealed class PostCommentTests : IAsyncLifetime
{
    private TestForum forum = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => forum = await TestForum.OpenAsync();

    public ValueTask DisposeAsync() => forum.DisposeAsync();

    [Fact]
    public async Task A_page_that_came_back_with_its_spent_form_makes_a_comment_of_another_text_and_none_of_the_same()
    {
        var input = forum.Input("Un premier avis.");
        var first = await forum.PostAsync(input);

        (await forum.PostAsync(input)).CommentId.ShouldBe(first.CommentId);
        var second = await forum.PostAsync(input with { Text = "Un deuxième, tout autre." });

        second.CommentId.ShouldNotBe(first.CommentId);
        (await forum.FindAsync(second.CommentId)).Text.ShouldBe("Un deuxième, tout autre.");
    }

    [Fact]
    public async Task A_text_of_a_megabyte_is_refused_at_sight_with_the_sites_own_limit() =>
        (await forum.PostAsync(new string('a', 1_000_000))).Refusal.ShouldBe("Votre commentaire compte 1\u202F000\u202F000 caractères\u202F; le maximum est 3\u202F000.");

    [Fact]
    public async Task A_first_comment_waits_with_the_filters_reasons_and_a_line_in_the_log()
    {
        var receipt = await forum.PostAsync("Un premier avis.");

        receipt.Status.ShouldBe(CommentStatus.Pending);
        var comment = await forum.FindAsync(receipt.CommentId);
        comment.Verdict!.Signals.ShouldContain(s => s.Check == "new-account");
        comment.Html.ShouldBe("<p>Un premier avis.</p>");
        (await forum.CountAsync()).ShouldBe(0);
        var log = await forum.InDatabaseAsync(db => db.ModerationLog.SingleAsync(e => e.CommentId == comment.Id, Ct));
        (log.Action, log.ModeratorId, log.To).ShouldBe((ModerationAction.Judged, null, CommentStatus.Pending));
    }

    [Fact]
    public async Task A_trusted_comment_is_public_counted_and_evicts_the_page()
    {
        var trusted = await forum.TrustedAsync("Basile");
        await forum.InDatabaseAsync(db => db.CacheEvictions.ExecuteDeleteAsync(Ct));

        (await forum.PostAsync(memberId: trusted)).Status.ShouldBe(CommentStatus.Published);
        (await forum.CountAsync()).ShouldBe(4);
        (await forum.InDatabaseAsync(db => db.CacheEvictions.Select(e => e.Tag).ToListAsync(Ct))).ShouldBe([PageTags.Article(forum.Article), PageTags.FrontPage], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_submitted_is_kept_as_it_came()
    {
        var input = forum.Input("Avis\u200B net") with { AddressHash = "abc", Client = new ClientFacts("192.0.2.7", "Navigateur") };

        var comment = await forum.FindAsync((await forum.PostAsync(input)).CommentId);

        (comment.Text, comment.AddressHash).ShouldBe(("Avis net", "abc"));
        comment.Submission.ShouldNotBeNull().ShouldSatisfyAllConditions(
            s => s.Text.ShouldBe("Avis\u200B net"), s => s.AuthorName.ShouldBe("Ada"), s => s.IpAddress.ShouldBe("192.0.2.7"), s => s.FormAgeSeconds.ShouldBe(60));
    }

    [Fact]
    public async Task The_same_form_twice_makes_one_comment()
    {
        var input = forum.Input();

        var first = await forum.PostAsync(input);
        var second = await forum.PostAsync(input);

        second.ShouldBe(first);
        (await forum.InDatabaseAsync(db => db.Comments.CountAsync(Ct))).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_text_again_is_refused_and_stored_once()
    {
        await forum.PostAsync("Je le redis : c’est faux.");

        var receipt = await forum.PostAsync("Je le redis, c’est FAUX");

        receipt.Refusal.ShouldBe("Vous avez déjà envoyé ce commentaire.");
        receipt.Field.ShouldBe(nameof(CommentInput.Text));
        forum.Clock.Advance(TimeSpan.FromHours(25));
        (await forum.PostAsync("Je le redis : c’est faux.")).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task The_sixth_comment_in_ten_minutes_is_refused_until_there_is_room()
    {
        for (var i = 0; i < 5; i++)
            (await forum.PostAsync()).Refusal.ShouldBeNull();

        (await forum.PostAsync()).Refusal!.ShouldContain("Revenez dans");
        forum.Clock.Advance(TimeSpan.FromMinutes(11));
        (await forum.PostAsync()).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task A_reply_finds_its_thread_and_counts_in_it()
    {
        var trusted = await forum.TrustedAsync("Basile");
        var root = (await forum.PostAsync(memberId: trusted)).CommentId;
        var reply = (await forum.PostAsync(memberId: trusted, parentId: root)).CommentId;
        var deeper = await forum.FindAsync((await forum.PostAsync(memberId: trusted, parentId: reply)).CommentId);

        (deeper.ParentId, deeper.RootId, deeper.Depth).ShouldBe((reply, root, 2));
        (await forum.FindAsync(root)).ReplyCount.ShouldBe(2);
    }

    [Fact]
    public async Task A_comment_that_nobody_sees_cannot_be_answered()
    {
        var pending = (await forum.PostAsync()).CommentId;

        (await forum.PostAsync(parentId: pending)).Refusal.ShouldBe("Le commentaire auquel vous répondez n’est plus visible.");
    }

    [Theory]
    [InlineData(CommentPolicy.Closed, "fermé")]
    [InlineData(CommentPolicy.None, "pas ouvert")]
    public async Task A_closed_article_takes_no_comment_and_says_why(CommentPolicy policy, string why)
    {
        var article = await forum.ArticleAsync(policy);

        (await forum.PostAsync(forum.Input() with { ArticleId = article })).Refusal!.ShouldContain(why);
    }

    [Fact]
    public async Task The_sites_own_word_list_takes_effect_at_once()
    {
        await forum.InDatabaseAsync(async db =>
        {
            db.Settings.Add(new Settings.Setting("banned-words", """["fleur de lys"]"""));
            return await db.SaveChangesAsync(Ct);
        });

        (await forum.PostAsync("Vive la Fleur-de-Lys")).Status.ShouldBe(CommentStatus.Spam);
    }
}
