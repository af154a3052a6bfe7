using System.Text;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search;
using NouvellesDuMonde.Core.Search.Analysis;
using NouvellesDuMonde.Core.Tests.Architecture;
using NouvellesDuMonde.Testing;
using Npgsql;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Search;

public sealed class FrenchStemmerTests
{
    [Theory]
    [InlineData("élection élections elections")]
    [InlineData("électoral électorale électoraux électorales")]
    [InlineData("journal journaux")]
    [InlineData("travail travaux")]
    [InlineData("loi lois")]
    [InlineData("jeu jeux")]
    [InlineData("conflit conflits")]
    [InlineData("crédit crédits")]
    [InlineData("petit petite petits petites")]
    [InlineData("français française françaises")]
    [InlineData("chinois chinoise chinoises")]
    [InlineData("européen européenne européens europeennes")]
    [InlineData("ukrainien ukrainienne")]
    [InlineData("étranger étrangère étrangers étrangères")]
    [InlineData("premier première")]
    [InlineData("directeur directrice directrices")]
    [InlineData("sécurité securite")]
    [InlineData("activité activités activite")]
    [InlineData("socialisme socialiste socialistes")]
    [InlineData("manifestation manifestations manifester manifestants")]
    [InlineData("vote votes voté voter votèrent")]
    [InlineData("général généraux générale")]
    [InlineData("heureux heureuse heureuses")]
    [InlineData("président présidents présidente")]
    [InlineData("euro euros")]
    [InlineData("corée coree")]
    public void Forms_of_one_word_share_a_stem(string forms) =>
        forms.Split(' ').Select(FrenchStemmer.Stem).Distinct().ShouldHaveSingleItem();

    [Theory]
    [InlineData("gaza", "gaz")]
    [InlineData("corée", "cor")]
    [InlineData("mali", "mal")]
    [InlineData("mère", "mer")]
    [InlineData("parlement", "parler")]
    [InlineData("département", "départ")]
    [InlineData("journaliste", "journal")]
    [InlineData("paris", "pari")]
    [InlineData("oms", "om")]
    public void Different_words_stay_apart(string one, string other) => FrenchStemmer.Stem(one).ShouldNotBe(FrenchStemmer.Stem(other));

    [Theory]
    [InlineData("covid19")]
    [InlineData("москва")]
    [InlineData("a")]
    [InlineData("eeeeeeeee")]
    [InlineData("qqqqqq")]
    [InlineData("yyyy")]
    public void What_is_no_French_word_is_left_alone_or_at_least_survives(string word) => FrenchStemmer.Stem(word).ShouldNotBeEmpty();

    /// <summary>Where the two differ we mean to (see the stemmer); a slip in a step of the algorithm would cost many more words.</summary>
    [Fact]
    public async Task It_agrees_with_the_stemmer_of_PostgreSQL_on_the_words_of_the_demo()
    {
        var server = TestDatabase.ServerFor(DatabaseProvider.PostgreSql);
        Assert.SkipWhen(server is null, "needs a server: set NDM_TEST_POSTGRESQL");
        var words = SourceTree.DemoTexts.SelectMany(t => t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Select(w => w.Trim(',', '.', ';', ':', '«', '»', '(', ')', '!', '?', '…', '\u202F', '\u00A0').ToLowerInvariant().Normalize(NormalizationForm.FormC))
            .Where(w => w.Length > 3 && w.All(char.IsLetter)).Distinct().ToArray();

        var theirs = await StemsOfPostgreSqlAsync(server!, words);

        words.Length.ShouldBeGreaterThan(3000);
        var same = words.Count(w => SearchText.Fold(theirs[w]) == FrenchStemmer.Stem(w)) / (double)words.Length;
        TestContext.Current.SendDiagnosticMessage($"{same:P1} of {words.Length} stems are the same");
        same.ShouldBeGreaterThan(0.88);
    }

    private static async Task<Dictionary<string, string>> StemsOfPostgreSqlAsync(string server, string[] words)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("SELECT w, (ts_lexize('french_stem', w))[1] FROM unnest($1::text[]) w", connection);
        command.Parameters.AddWithValue(words);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var stems = new Dictionary<string, string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            stems[reader.GetString(0)] = await reader.IsDBNullAsync(1) ? reader.GetString(0) : reader.GetString(1);
        return stems;
    }
}
