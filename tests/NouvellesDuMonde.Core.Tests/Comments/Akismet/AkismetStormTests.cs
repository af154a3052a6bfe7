using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Fakes;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Akismet;

public sealed class AkismetStormTests
{
    private const int Posts = 1_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_comments_through_every_failure_none_lost_and_none_published_unchecked()
    {
        await using var asked = await AskedForum.OpenAsync(o => o.BudgetSeconds = 0.5);
        var forum = asked.Forum;
        var failures = FakeAnswer.Failures.Where(f => !f.Hangs).ToList();
        var receipts = new List<CommentReceipt>();
        for (var i = 0; i < Posts; i++)
        {
            // Every pause is over, so that each post meets the next failure; every tenth is answered.
            forum.Clock.Advance(TimeSpan.FromHours(6));
            asked.Akismet.Otherwise = i % 10 == 9 ? FakeAnswer.Ham : i % 100 == 50 ? FakeAnswer.Hang : failures[i % failures.Count];
            receipts.Add(await asked.PostAsync($"L’avis numéro {i} sur ce sommet, avec https://exemple.org/{i}"));
        }

        receipts.ShouldAllBe(r => r.IsStored);
        (await forum.InDatabaseAsync(db => db.Comments.CountAsync(c => c.Id > receipts[0].CommentId - 1, Ct))).ShouldBe(Posts);
        var published = await forum.InDatabaseAsync(db => db.Comments.Visible().CountAsync(c => c.Id >= receipts[0].CommentId && c.Inquiry!.Answer != AkismetAnswer.Ham, Ct));
        published.ShouldBe(0, "nobody had looked at them");
        receipts.Count(r => r.Status == CommentStatus.Published).ShouldBe(Posts / 10);

        // The storm is over: those that are not too old are answered, and nobody was forgotten.
        asked.Akismet.Otherwise = FakeAnswer.Ham;
        await asked.DispatchAfterAsync(TimeSpan.Zero);
        await asked.DispatchAfterAsync(TimeSpan.FromHours(6));
        (await forum.InDatabaseAsync(db => db.AkismetInquiries.Waiting().CountAsync(Ct))).ShouldBe(0);
    }
}
