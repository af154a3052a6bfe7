using NouvellesDuMonde.Core.Search.Queries;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Search;

public sealed class SearchQueryParserTests
{
    [Theory]
    [InlineData("sommet de Séoul", "sommet & seoul")]
    [InlineData("\"sommet de Séoul\"", "<sommet seoul>")]
    [InlineData("« sommet de Séoul » Russie", "<sommet seoul> & russ")]
    [InlineData("week-end", "weekend|<week end>")]
    [InlineData("Pas-de-Calais", "pasdecal")]
    [InlineData("49.3", "<49 3>")]
    [InlineData("10 000 euros", "10000 & euro")]
    [InlineData("trains -piano", "train & !piano")]
    [InlineData("trains -\"gare du Nord\"", "train & !<gar nord>")]
    [InlineData("-trains", "!train")]
    [InlineData("\"sans fin", "fin")]
    [InlineData("train train trains", "train")]
    [InlineData("le la les", "")]
    [InlineData("- -- \" « » * NEAR( ", "near")]
    [InlineData("   ", "")]
    public void What_is_typed_is_read(string typed, string expected) => Written(SearchQueryParser.Parse(typed)).ShouldBe(expected);

    [Fact]
    public void Ten_kilobytes_are_a_query_of_bounded_size() =>
        SearchQueryParser.Parse(string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"mot{i}"))).Wanted.Count.ShouldBe(SearchQueryParser.MaxClauses);

    private static string Written(SearchQuery query) =>
        string.Join(" & ", query.Wanted.Select(Written).Concat(query.Unwanted.Select(u => "!" + Written(u))));

    private static string Written(SearchClause clause) =>
        string.Join('|', clause.Words.Concat(clause.Sequence is { } s ? [$"<{string.Join(' ', s)}>"] : []));
}
