using NouvellesDuMonde.Core.Search.Queries;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Search;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("élection", "Les élections de l’Élysée", "Les [élections] de l’Élysée")]
    [InlineData("elysee", "Les élections de l’Élysée", "Les élections de l’[Élysée]")]
    [InlineData("week-end", "Un week-end de vote", "Un [week-end] de vote")]
    [InlineData("weekend", "Un week-end de vote", "Un [week-end] de vote")]
    [InlineData("vote", "<b>Vote</b> & votes", "<b>[Vote]</b> & [votes]")]
    public void Words_are_marked_by_their_stem(string query, string text, string marked) => Written(MarkedText.Of(text, Terms(query))).ShouldBe(marked);

    [Fact]
    public void The_extract_is_the_passage_with_most_of_the_words()
    {
        var body = $"{Filler(40)} Le pont tremble. {Filler(40)} Sous le pont, le fleuve monte encore. {Filler(40)}";

        var extract = Written(MarkedText.Extract("Un chapô sans rien.", body, Terms("fleuve pont")));

        extract.ShouldStartWith("… Sous le [pont], le [fleuve] monte encore.");
        extract.ShouldEndWith(" …");
        extract.Length.ShouldBeLessThan(260);
    }

    [Fact]
    public void The_standfirst_is_the_extract_when_it_says_it_all() =>
        Written(MarkedText.Extract("Le pont tremble.", "Le pont du texte.", Terms("pont"))).ShouldBe("Le [pont] tremble.");

    [Fact]
    public void Without_a_word_in_it_the_beginning_is_shown() =>
        Written(MarkedText.Extract("", Filler(100), Terms("pont"))).ShouldStartWith("Rien à voir ici.");

    [Theory]
    [InlineData("a")]
    [InlineData("un mot")]
    public void Hardly_any_text_is_no_difficulty(string text) => Written(MarkedText.Extract("", text, Terms("mot"))).Replace("[", "").Replace("]", "").ShouldBe(text);

    private static string Filler(int times) => string.Join(' ', Enumerable.Repeat("Rien à voir ici.", times));

    private static HashSet<string> Terms(string query) => [.. SearchQueryParser.Parse(query).Terms];

    private static string Written(MarkedText text) => string.Concat(text.Pieces.Select(p => p.IsFound ? $"[{p.Text}]" : p.Text));
}
