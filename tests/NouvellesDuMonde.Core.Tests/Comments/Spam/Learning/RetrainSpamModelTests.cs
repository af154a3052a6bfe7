using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Moderation;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam.Learning;

/// <summary>When the model learns by itself, and when it must not.</summary>
public sealed class RetrainSpamModelTests : IAsyncLifetime
{
    private TestForum forum = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => forum = await TestForum.OpenAsync();

    public ValueTask DisposeAsync() => forum.DisposeAsync();

    [Fact]
    public async Task Twenty_decisions_make_a_version_and_fewer_wait_for_the_next_day()
    {
        await DecideAsync(RetrainSpamModel.NewDecisions);
        await LookAsync();
        (await VersionsAsync()).Count.ShouldBe(2, "the starter, to go back to, and the first of its own");

        await DecideAsync(5);
        await LookAsync();
        (await VersionsAsync()).Count.ShouldBe(2);

        forum.Clock.Advance(TimeSpan.FromDays(1));
        await LookAsync();
        (await VersionsAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_version_that_a_person_went_back_to_stays_until_somebody_asks_for_another()
    {
        await DecideAsync(RetrainSpamModel.NewDecisions);
        await LookAsync();
        var starter = (await VersionsAsync())[0];
        forum.Clock.Advance(TimeSpan.FromMinutes(1));
        await forum.RunAsync<UseSpamModel>(use => use.RunAsync(starter, Ct));

        await DecideAsync(RetrainSpamModel.NewDecisions);
        forum.Clock.Advance(TimeSpan.FromDays(2));
        await LookAsync();
        (await CurrentAsync()).ShouldBe(starter);

        await forum.RunAsync<TrainSpamModel>(train => train.RunAsync([], Ct));
        (await CurrentAsync()).ShouldBe((await VersionsAsync())[^1]);
        await DecideAsync(RetrainSpamModel.NewDecisions);
        await LookAsync();
        (await VersionsAsync()).Count.ShouldBe(4);
    }

    private async Task DecideAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            forum.Clock.Advance(TimeSpan.FromMinutes(5));
            var isSpam = i % 2 == 0;
            var id = (await forum.PostAsync(isSpam ? $"Montres de luxe, livraison discrète chez montres-{Guid.NewGuid():N}." : null)).CommentId;
            await forum.ApproveAsync(id);
            if (isSpam)
                await forum.DecideAsync(new ModerationOrder(id, ModerationAction.MarkedSpam, forum.Moderator));
        }
    }

    private Task LookAsync() => forum.RunAsync<RetrainSpamModel>(retrain => retrain.RunAsync(Ct));

    private Task<int> CurrentAsync() => forum.InDatabaseAsync(db => db.SpamModels.CurrentFirst().Select(v => v.Id).FirstAsync(Ct));

    private Task<List<int>> VersionsAsync() => forum.InDatabaseAsync(db => db.SpamModels.OrderBy(v => v.Id).Select(v => v.Id).ToListAsync(Ct));
}
