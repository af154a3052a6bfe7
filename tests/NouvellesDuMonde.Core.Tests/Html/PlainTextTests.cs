using NouvellesDuMonde.Core.Html;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Html;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<h2>Titre</h2>\n<p>Un  <em>mot</em>,\nun&nbsp;autre.</p><ul><li>a</li><li>b</li></ul>", "Titre\nUn mot, un\u00A0autre.\na\nb")]
    [InlineData("a<br>b<script>c</script>", "a\nb")]
    [InlineData("", "")]
    public void Blocks_become_lines(string html, string expected) => PlainText.From(html).ShouldBe(expected);

    [Theory]
    [InlineData("L’article du jour – 12 pages", 5)]
    [InlineData("", 0)]
    [InlineData("« Non ! »", 1)]
    public void Words_are_counted_as_a_word_processor_does(string text, int expected) =>
        PlainText.CountWords(text).ShouldBe(expected);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(230, 1)]
    [InlineData(690, 3)]
    public void Reading_takes_a_minute_for_230_words(int words, int expected) =>
        PlainText.ReadingMinutes(words).ShouldBe(expected);
}
