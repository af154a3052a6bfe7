using System.Net.Http.Json;
using System.Text.Json;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Search;

public sealed class SuggestionTests(NewsSite paper) : IClassFixture<NewsSite>
{
    [Fact]
    public async Task Suggestions_are_names_and_headlines()
    {
        await paper.PublishAsync("Le plancton lumineux");

        var names = await SuggestAsync("coré");

        names.ShouldContain("Sujet /sujets/coree-du-nord");
        (await SuggestAsync("Gra")).ShouldContain("Auteur /auteurs/graham-ellery");
        (await SuggestAsync("plane")).ShouldContain("Rubrique /planete");
        (await SuggestAsync("x")).ShouldBeEmpty();
        await paper.PendingSearchAsync();
        (await SuggestAsync("le planct")).ShouldHaveSingleItem().ShouldStartWith("Article /asie/le-plancton-lumineux");
    }

    private async Task<IReadOnlyList<string>> SuggestAsync(string typed)
    {
        var answer = await paper.NewVisitor().Http.GetFromJsonAsync<JsonElement>("/recherche/suggestions?q=" + Uri.EscapeDataString(typed), TestContext.Current.CancellationToken);
        return [.. answer.EnumerateArray().Select(s => $"{s.GetProperty("kind").GetString()} {s.GetProperty("path").GetString()}")];
    }
}
