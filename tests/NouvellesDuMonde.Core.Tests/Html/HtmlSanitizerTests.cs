using System.Diagnostics;
using NouvellesDuMonde.Core.Html;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Html;

public sealed class HtmlSanitizerTests
{
    [Theory]
    [InlineData("<p>Un <b>mot</b> et <i>un autre</i></p>", "<p>Un <strong>mot</strong> et <em>un autre</em></p>")]
    [InlineData("<h1>Titre</h1>", "<h2>Titre</h2>")]
    [InlineData("<div>Un</div><div>Deux</div>", "<p>Un</p><p>Deux</p>")]
    [InlineData("<div><p>Un</p> <p>&nbsp;</p></div>", "<p>Un</p> ")]
    [InlineData("<p style=\"color:red\" id=\"x\" class=\"y\" onclick=\"z()\">a</p>", "<p>a</p>")]
    [InlineData("<script>alert(1)</script><p>a</p><style>p{}</style>", "<p>a</p>")]
    [InlineData("<svg><p>a</p></svg><math><mi>b</mi></math><p>c</p>", "<p>a</p><p>c</p>")]
    [InlineData("<a href=\"jav&#x09;ascript:alert(1)\">lien</a>", "lien")]
    [InlineData("<a href=\" https://exemple.fr/\" target=_blank>lien</a>", "<a href=\"https://exemple.fr/\">lien</a>")]
    [InlineData("<a href=\"/monde\">lien</a>", "<a href=\"/monde\">lien</a>")]
    [InlineData("<img src=\"data:image/svg+xml,<svg>\" alt=a>", "")]
    [InlineData("<img src=/a.png srcset=\"b.png 2x\" alt=a width=100%>", "<img src=\"/a.png\" alt=\"a\">")]
    [InlineData("<figure data-media=\"45\" class=\"large x\"></figure>", "<figure data-media=\"45\" class=\"large\"></figure>")]
    [InlineData("<figure data-media=\"4 5\"></figure>", "<figure></figure>")]
    [InlineData("<aside>mot</aside><aside data-lire-aussi=12></aside>", "mot<aside data-lire-aussi=\"12\"></aside>")]
    [InlineData("<blockquote class=\"exergue gros\"><p>a</p></blockquote>", "<blockquote class=\"exergue\"><p>a</p></blockquote>")]
    [InlineData("<table><tr><td colspan=2 bgcolor=red>a</table>", "<table><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>")]
    [InlineData("<span lang=en>news</span> <span class=x>b</span>", "<span lang=\"en\">news</span> b")]
    [InlineData("<p>a<!-- b --><?php c ?></p>", "<p>a</p>")]
    [InlineData("<pre>\n\n\nligne</pre>", "<pre>ligne</pre>")]
    [InlineData("<a href=page.html>a</a> <a href=javascript&amp;colon;b>b</a> <a href=www.c.fr>c</a>",
        "a b <a href=\"https://www.c.fr\">c</a>")]
    public void An_article_keeps_what_its_policy_names(string html, string expected) =>
        HtmlSanitizer.Sanitize(html, HtmlPolicy.Article).ShouldBe(expected);

    [Theory]
    [InlineData("<h2>Titre</h2><p>Texte</p>", "<p>Titre</p><p>Texte</p>")]
    [InlineData("<img src=a.png><p>a</p>", "<p>a</p>")]
    [InlineData("<a href=\"https://a.fr\">b</a>", "<a href=\"https://a.fr\" rel=\"ugc nofollow noopener\">b</a>")]
    [InlineData("<a href=\"tel:123\">b</a>", "b")]
    public void A_comment_keeps_short_formatting_only(string html, string expected) =>
        HtmlSanitizer.Sanitize(html, HtmlPolicy.Comment).ShouldBe(expected);

    [Fact]
    public void Characters_that_no_database_takes_are_gone() =>
        HtmlSanitizer.Sanitize("<p>a\u0001b\ud83d c</p>", HtmlPolicy.Article).ShouldBe("<p>ab\ufffd c</p>");

    [Fact]
    public void Hostile_markup_comes_out_within_the_policy_and_at_rest()
    {
        foreach (var (id, input) in SanitizerVectors.Own())
            CheckBothPolicies(id, input);
    }

    [Fact]
    public void So_does_the_hostile_markup_of_an_outside_file()
    {
        var path = Environment.GetEnvironmentVariable(SanitizerVectors.OutsideFileVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(path), $"{SanitizerVectors.OutsideFileVariable} names no file.");

        foreach (var (id, input) in SanitizerVectors.Outside(path!))
            CheckBothPolicies(id, input);
    }

    [Theory]
    [InlineData("<b>", 20_000)]
    [InlineData("<div>", 480)]
    [InlineData("<b></i>", 20_000)]
    [InlineData("<div>", 100_000)]
    [InlineData("<p><b><i>", 240)]
    [InlineData("<table><tr><td>", 1_500)]
    [InlineData("<svg><math><title>", 5_000)]
    [InlineData("</p>", 10_000)]
    [InlineData("<a href=x>", 5_000)]
    public void Deep_or_endless_markup_neither_crashes_nor_stalls(string piece, int times)
    {
        var clock = Stopwatch.StartNew();
        var html = string.Concat(Enumerable.Repeat(piece, times)) + "fin";

        var clean = HtmlSanitizer.Sanitize(html, HtmlPolicy.Article);

        clean.ShouldRespect(HtmlPolicy.Article);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static void CheckBothPolicies(string id, string input)
    {
        foreach (var policy in new[] { HtmlPolicy.Article, HtmlPolicy.Comment })
        {
            var clean = HtmlSanitizer.Sanitize(input, policy);
            clean.ShouldRespect(policy, id);
            HtmlSanitizer.Sanitize(clean, policy).ShouldBe(clean, id);
        }
    }
}
