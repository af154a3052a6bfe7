using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Search;

public sealed class SearchTests(NewsSite paper) : IClassFixture<NewsSite>
{
    [Theory]
    [InlineData("coree elysee")]
    [InlineData("l'Élysée CORÉE")]
    [InlineData("de l’Élysée")]
    public async Task Every_word_counts_accents_and_elisions_do_not(string query)
    {
        await paper.PublishAsync("La Corée vue de l’Élysée");

        var page = await paper.NewVisitor().OpenAsync("/recherche?q=" + Uri.EscapeDataString(query));

        page.One(".listing").TextContent.ShouldContain("La Corée vue de l’Élysée");
        page.One("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
    }

    [Theory]
    [InlineData("kangourou", "Aucun article ne contient tous les mots")]
    [InlineData("", "Tapez un ou plusieurs mots")]
    [InlineData("100%_", "Aucun article ne contient tous les mots")]
    public async Task Nothing_found_says_what_to_try(string query, string words) =>
        (await paper.NewVisitor().OpenAsync("/recherche?q=" + Uri.EscapeDataString(query))).Text.ShouldContain(words);
}
