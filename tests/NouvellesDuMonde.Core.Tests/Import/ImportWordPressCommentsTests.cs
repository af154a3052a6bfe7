using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Import;

public sealed class ImportWordPressCommentsTests : IAsyncLifetime
{
    private readonly ImportSite site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_thread_keeps_its_shape_whatever_the_order_in_the_file()
    {
        await ImportAsync(WxrText.Comment(3, "c", parent: 2) + WxrText.Comment(1, "a") + WxrText.Comment(2, "b", parent: 1)
            + WxrText.Comment(4, "d", parent: 99));

        (await ThreadAsync()).ShouldBe(["a 0 ", "b 1 a", "c 2 b", "d 0 "]);
    }

    [Theory]
    [InlineData("1", CommentStatus.Published)]
    [InlineData("0", CommentStatus.Pending)]
    [InlineData("spam", CommentStatus.Spam)]
    [InlineData("trash", CommentStatus.Rejected)]
    public async Task Each_comment_keeps_its_state(string approved, CommentStatus expected)
    {
        await ImportAsync(WxrText.Comment(1, "a", approved: approved));

        (await CommentsAsync()).Single().Status.ShouldBe(expected);
    }

    [Fact]
    public async Task An_answer_that_was_public_stays_visible_when_what_it_answered_is_not()
    {
        await ImportAsync(WxrText.Comment(1, "a") + WxrText.Comment(2, "b", parent: 1, approved: "spam") + WxrText.Comment(3, "c", parent: 2));

        (await ThreadAsync()).ShouldBe(["a 0 ", "b 1 a", "c 1 a"]);
    }

    [Fact]
    public async Task A_comment_comes_with_its_author_date_and_safe_text()
    {
        await ImportAsync(WxrText.Comment(1, "Voir <a href=\"https://a.example/x\">ici</a> <script>alert(1)</script>"));

        var comment = (await CommentsAsync()).Single();

        comment.ShouldSatisfyAllConditions(
            c => c.Guest!.Name.ShouldBe("Zoé"),
            c => c.Guest!.Email.ShouldBe("zoe@example.org"),
            c => c.SubmittedUtc.ShouldBe(new DateTime(2021, 3, 6, 10, 0, 0)),
            c => c.Text.ShouldBe("Voir ici (https://a.example/x)"),
            c => c.Html.ShouldBe("<p>Voir ici (<a href=\"https://a.example/x\" rel=\"ugc nofollow noopener\">a.example/x</a>)</p>"));
    }

    [Fact]
    public async Task Pingbacks_come_in_as_such_and_what_plugins_wrote_does_not()
    {
        await ImportAsync(WxrText.Comment(1, "a", type: "pingback") + WxrText.Comment(2, "b", type: "order_note"));

        (await CommentsAsync()).Select(c => c.Kind).ShouldBe([CommentKind.Pingback]);
    }

    [Fact]
    public async Task The_article_counts_the_comments_that_readers_see()
    {
        await ImportAsync(WxrText.Comment(1, "a") + WxrText.Comment(2, "b", approved: "0") + WxrText.Comment(3, "c"));

        (await site.ReadAsync(db => db.Articles.Select(a => a.CommentCount).SingleAsync())).ShouldBe(2);
    }

    private async Task ImportAsync(string comments) => await site.ImportAsync(WxrText.Item(7, "Titre", "Texte", comments));

    private Task<List<Comment>> CommentsAsync() => site.ReadAsync(db => db.Comments.Include(c => c.Parent).OrderBy(c => c.Text).ToListAsync());

    private async Task<IEnumerable<string>> ThreadAsync() =>
        (await CommentsAsync()).Select(c => $"{c.Text} {c.Depth} {c.Parent?.Text}");
}
