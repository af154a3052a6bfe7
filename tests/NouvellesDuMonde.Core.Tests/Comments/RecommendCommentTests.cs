using NouvellesDuMonde.Core.Comments;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments;

public sealed class RecommendCommentTests : IAsyncLifetime
{
    private TestForum forum = null!;
    private int author;
    private long comment;

    public async ValueTask InitializeAsync()
    {
        forum = await TestForum.OpenAsync();
        author = await forum.TrustedAsync("Basile");
        comment = (await forum.PostAsync(memberId: author)).CommentId;
    }

    public ValueTask DisposeAsync() => forum.DisposeAsync();

    [Fact]
    public async Task A_member_recommends_once_and_may_think_better_of_it()
    {
        await forum.RecommendAsync(comment, forum.Ada);
        (await forum.RecommendAsync(comment, forum.Ada)).IsDone.ShouldBeTrue();
        await forum.RecommendAsync(comment, forum.Moderator);
        (await forum.FindAsync(comment)).RecommendationCount.ShouldBe(2);

        await forum.RecommendAsync(comment, forum.Ada, isWithdrawal: true);
        (await forum.RecommendAsync(comment, forum.Ada, isWithdrawal: true)).IsDone.ShouldBeTrue();
        (await forum.FindAsync(comment)).RecommendationCount.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_recommends_what_is_their_own_or_what_nobody_sees()
    {
        var pending = (await forum.PostAsync()).CommentId;

        (await forum.RecommendAsync(comment, author)).Refusal.ShouldBe("On ne recommande pas son propre commentaire.");
        (await forum.RecommendAsync(pending, author)).Refusal.ShouldBe("Ce commentaire n’est plus visible.");
        (await forum.FindAsync(comment)).RecommendationCount.ShouldBe(0);
    }
}
