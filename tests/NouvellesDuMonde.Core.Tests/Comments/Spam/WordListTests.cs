using NouvellesDuMonde.Core.Comments.Spam.Words;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

public sealed class WordListTests
{
    [Theory]
    [InlineData("offers.txt")]
    [InlineData("sales-talk.txt")]
    [InlineData("stock-praise.txt")]
    public void Every_expression_of_the_program_is_written_as_texts_are_compared_and_stands_once(string resource)
    {
        var all = EmbeddedWords.Sections(resource).SelectMany(s => s.Value).ToList();

        all.ShouldBeUnique();
        all.ShouldAllBe(e => FoldedWords.Of(e).Line.TrimEnd() == e);
    }

    private static readonly DateOnly Today = new(2026, 6, 15);

    [Theory]
    [InlineData("Achetez du v1agra")]
    [InlineData("Achetez du V.I.A.G.R.A maintenant")]
    [InlineData("Achetez du v i a g r a, vite")]
    [InlineData("Achetez du vi\u0430gr\u0430")]
    [InlineData("Achetez du 𝐯𝐢𝐚𝐠𝐫𝐚")]
    [InlineData("Achetez du v\u00ADiagra")]
    [InlineData("Le c@sin0 en l1gne est ouvert")]
    [InlineData("Le CÀSINO en ligne est ouvert")]
    public void A_disguised_word_is_read_as_people_read_it(string text) =>
        new WordList(["viagra", "casino en ligne"]).FoundIn(FoldedWords.Of(text), Today).ShouldHaveSingleItem();

    [Theory]
    [InlineData("La culture du cassis nous a un peu égarés")]
    [InlineData("La v1 a graduellement changé")]
    [InlineData("A. B. C. D. sont mes initiales")]
    [InlineData("À 10h30, 4x4 interdit, le G20 et la 5G pour 300€")]
    public void An_honest_word_is_none_of_the_list(string text) =>
        new WordList(["viagra", "casino", "cul", "ass"]).FoundIn(FoldedWords.Of(text), Today).ShouldBeEmpty();

    [Theory]
    [InlineData(21, 1)]
    [InlineData(22, 0)]
    public void The_day_is_that_of_the_site(int utcHour, int found)
    {
        var lists = new WordLists(new WordList(["sommet gratuit | 2026-06-15"]), WordList.Empty, WordList.Empty) { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris") };

        var facts = Judging.Facts("Un sommet gratuit") with { NowUtc = new DateTime(2026, 6, 15, utcHour, 30, 0, DateTimeKind.Utc) };
        lists.LookedUpFor(facts).Words.Banned.Count.ShouldBe(found);
    }

    [Fact]
    public void An_expression_with_a_date_ends_with_that_day()
    {
        var list = new WordList(["sommet gratuit | 2026-06-15", "promo | bidon"]);
        var text = FoldedWords.Of("Un sommet gratuit");

        list.FoundIn(text, Today).ShouldBe(["sommet gratuit"]);
        list.FoundIn(text, Today.AddDays(1)).ShouldBeEmpty();
        list.FoundIn(FoldedWords.Of("promo bidon"), Today).ShouldBe(["promo bidon"]);
    }

    [Fact]
    public void WordPress_s_list_becomes_whole_words_and_hosts()
    {
        var imported = ImportedWords.FromWordPress("# remarque\r\ncasino royal\n\nseo\n192.0.2.7\n/pills\n-plan\ngains-faciles.com\nhttp://montres.example/x\n", WordListKind.Suspect);

        imported.Words.ShouldBe(["casino royal"]);
        imported.Hosts.ShouldBe(["gains-faciles.com", "montres.example"], ignoreOrder: true);
    }

    [Fact]
    public void An_imported_word_does_what_its_list_is_for()
    {
        var lists = WordLists.None with { Imported = new ImportedList(WordListKind.Suspect, new WordList(["casino royal"]), ["montres.example"]) };

        lists.FoundIn(FoldedWords.Of("Un casino royal"), Today).Suspect.ShouldBe(["casino royal"]);
        lists.Imported.HasHost("boutique.montres.example").ShouldBeTrue();
        lists.Imported.HasHost("example").ShouldBeFalse();
    }

    [Fact]
    public void A_word_is_looked_up_without_allocating_however_long_the_list()
    {
        var list = new WordList(Enumerable.Range(0, 50_000).Select(i => $"mot{i:x} rare{i:x}"));
        var text = FoldedWords.Of(string.Join(' ', Enumerable.Repeat("Un avis comme un autre, sans rien de rare dedans.", 8)));
        list.FoundIn(text, Today);

        var before = GC.GetAllocatedBytesForCurrentThread();
        list.FoundIn(text, Today);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
