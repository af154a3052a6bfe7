using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Data;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Corrections;

public sealed class CorrectionTests
{
    private static readonly CorrectionInput Figure = new() { Kind = CorrectionKind.Correction, Text = "Il fallait lire \"4 millions\", et non 3." };

    [Fact]
    public async Task A_correction_is_dated_signed_and_set_and_moves_the_articles_update()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(publish: true);
        await desk.EvictedAsync();
        desk.Clock.Advance(TimeSpan.FromDays(2));

        var saved = await AddAsync(desk, id, Figure);

        saved.IsDone.ShouldBeTrue();
        var correction = await desk.ReadAsync(db => db.Corrections.AsNoTracking().SingleAsync(TestContext.Current.CancellationToken));
        (correction.DatedUtc, correction.EditorName).ShouldBe((desk.Clock.UtcNow, "Ariane"));
        correction.Text.ShouldBe("Il fallait lire «\u00A04\u00A0millions\u00A0», et non 3.");
        var article = await desk.FindAsync(id);
        (article.CorrectionCount, article.UpdatedUtc).ShouldBe((1, desk.Clock.UtcNow));
        (await desk.EvictedAsync()).ShouldContain(PageTags.Article(id));
    }

    [Fact]
    public async Task Whoever_is_writing_the_article_at_that_moment_can_still_save()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(publish: true);
        var open = desk.Input() with { Version = (await desk.FindAsync(id)).Version };

        await AddAsync(desk, id, Figure);

        (await desk.SaveAsync(open, id)).IsDone.ShouldBeTrue();
        (await desk.FindAsync(id)).CorrectionCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_is_changed_and_not_corrected()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync();

        (await AddAsync(desk, id, Figure)).Errors.ShouldHaveSingleItem().Sentence.ShouldContain("Seul un article publié");
    }

    [Fact]
    public async Task What_is_missing_is_named_beside_its_field()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(publish: true);

        var saved = await AddAsync(desk, id, new CorrectionInput { Text = new string('a', Correction.MaxTextLength + 1) });

        saved.Errors.Select(e => e.Field).ShouldBe([nameof(CorrectionInput.Kind), nameof(CorrectionInput.Text)]);
    }

    [Fact]
    public async Task Mended_words_keep_every_date_and_another_kind_is_news()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(publish: true);
        var correction = (await AddAsync(desk, id, Figure)).Id!.Value;
        var told = desk.Clock.UtcNow;
        desk.Clock.Advance(TimeSpan.FromHours(1));

        await ReviseAsync(Figure with { Text = "Il fallait lire 4." });
        (await desk.FindAsync(id)).UpdatedUtc.ShouldBe(told);
        await ReviseAsync(Figure with { Kind = CorrectionKind.Retraction });
        (await desk.FindAsync(id)).UpdatedUtc.ShouldBe(desk.Clock.UtcNow);
        (await desk.ReadAsync(db => db.Corrections.Select(c => c.DatedUtc).SingleAsync(TestContext.Current.CancellationToken))).ShouldBe(told);

        Task<Saved> ReviseAsync(CorrectionInput input) =>
            desk.RunAsync((ReviseCorrection revise, CancellationToken ct) => revise.RunAsync(id, correction, input, ct));
    }

    [Fact]
    public async Task A_correction_published_by_mistake_is_gone()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(publish: true);
        var correction = (await AddAsync(desk, id, Figure)).Id!.Value;

        (await desk.RunAsync((RemoveCorrection remove, CancellationToken ct) => remove.RunAsync(id, correction, ct))).IsDone.ShouldBeTrue();

        (await desk.FindAsync(id)).CorrectionCount.ShouldBe(0);
        (await desk.ReadAsync(db => db.Corrections.CountAsync(TestContext.Current.CancellationToken))).ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_at_the_same_moment_one_is_asked_to_look_again()
    {
        await using var desk = await TestDesk.OpenAsync();
        var id = await desk.ArticleAsync(publish: true);

        await desk.ReadAsync(async mine =>
        {
            var article = await mine.Articles.SingleAsync(a => a.Id == id, TestContext.Current.CancellationToken);
            await AddAsync(desk, id, Figure);
            article.CountCorrection(+1, desk.Clock.UtcNow);
            return await Should.ThrowAsync<DbUpdateConcurrencyException>(() => mine.SaveChangesAsync(TestContext.Current.CancellationToken));
        });

        (await desk.FindAsync(id)).CorrectionCount.ShouldBe(1);
    }

    private static Task<Saved> AddAsync(TestDesk desk, int articleId, CorrectionInput input) =>
        desk.RunAsync((AddCorrection add, CancellationToken ct) => add.RunAsync(articleId, input, desk.Editor, ct));
}
