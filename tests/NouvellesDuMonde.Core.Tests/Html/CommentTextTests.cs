using System.Diagnostics;
using NouvellesDuMonde.Core.Html;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Html;

public sealed class CommentTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  \n ", "")]
    [InlineData("Bonjour\r\nà tous\n\nSuite", "<p>Bonjour<br>à tous</p><p>Suite</p>")]
    [InlineData("<script>alert('x')</script> & \"y\"", "<p>&lt;script&gt;alert('x')&lt;/script&gt; &amp; «&nbsp;y&nbsp;»</p>")]
    [InlineData("> cité\n> encore\nréponse", "<blockquote><p>cité<br>encore</p></blockquote><p>réponse</p>")]
    [InlineData("Voici :\n- un\n- deux", "<p>Voici&nbsp;:</p><ul><li>un</li><li>deux</li></ul>")]
    [InlineData(">\n>", "")]
    public void Lines_become_blocks_and_markup_stays_text(string? text, string expected) =>
        CommentText.Render(text).ShouldBe(expected);

    [Theory]
    [InlineData("**gras** et *italique*", "<strong>gras</strong> et <em>italique</em>")]
    [InlineData("***les deux***", "<strong><em>les deux</em></strong>")]
    [InlineData("**gras *et italique***", "<strong>gras <em>et italique</em></strong>")]
    [InlineData("**jamais fermé *ni ça", "**jamais fermé *ni ça")]
    [InlineData("**a *b** c*", "<strong>a *b</strong> c*")]
    [InlineData("3 * 4 * 5", "3 * 4 * 5")]
    [InlineData("m**** et p*t*in", "m**** et p*t*in")]
    public void Stars_are_emphasis_only_around_words(string text, string expected) =>
        CommentText.Render(text).ShouldBe($"<p>{expected}</p>");

    [Theory]
    [InlineData("(voir https://fr.example/Paris_(Texas)).", "(voir ", "https://fr.example/Paris_(Texas)", "fr.example/Paris_(Texas)", ").")]
    [InlineData("**https://a.example/b**", "<strong>", "https://a.example/b", "a.example/b", "</strong>")]
    [InlineData("« https://a.example/ »", "«&nbsp;", "https://a.example/", "a.example", "&nbsp;»")]
    [InlineData("https://é.example:8080.", "", "https://é.example:8080", "é.example:8080", ".")]
    [InlineData("https://a.example/?a=1&b=\"2", "", "https://a.example/?a=1&amp;b=", "a.example/?a=1&amp;b=", "\"2")]
    public void Addresses_become_links_that_give_no_credit(string text, string before, string href, string shown, string after) =>
        CommentText.Render(text).ShouldBe(
            $"<p>{before}<a href=\"{href}\" rel=\"ugc nofollow noopener\">{shown}</a>{after}</p>");

    [Fact]
    public void A_long_address_is_shown_shortened()
    {
        var url = "https://a.example/" + new string('x', 300);

        CommentText.Render(url).ShouldBe(
            $"<p><a href=\"{url}\" rel=\"ugc nofollow noopener\">a.example/{new string('x', 49)}…</a></p>");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("xhttps://a.example")]
    [InlineData("https://")]
    [InlineData("https://banque.example@voleur.example/")]
    [InlineData("data:text/html,a")]
    public void Other_schemes_and_half_addresses_stay_text(string text) =>
        CommentText.Render(text).ShouldBe($"<p>{text}</p>");

    [Theory]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("*a **b ")]
    [InlineData("https://[")]
    [InlineData("http://a(")]
    [InlineData("http://a.b/")]
    [InlineData("http://a.b@")]
    [InlineData("> - ")]
    [InlineData("\u202e")]
    [InlineData("\n")]
    public void Any_text_renders_quickly_and_within_the_policy(string piece)
    {
        var clock = Stopwatch.StartNew();
        var html = CommentText.Render(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)));

        html.ShouldRespect(HtmlPolicy.Comment);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Hostile_markup_typed_as_a_comment_stays_text()
    {
        foreach (var (id, input) in SanitizerVectors.Own())
            CommentText.Render(input).ShouldRespect(HtmlPolicy.Comment, id);
    }
}
