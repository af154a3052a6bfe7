using NouvellesDuMonde.Core.Comments.Spam.Alike;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

public sealed class TextSketchTests
{
    private const string Campaign =
        "Je ne croyais pas que cela marcherait, mais depuis que ma cousine m’a parlé de cette méthode je gagne chaque semaine de quoi payer mon loyer sans quitter la maison.";

    [Theory]
    [InlineData("JE NE CROYAIS PAS que cela marcherait mais depuis que ma cousine m'a parle de cette methode je gagne chaque semaine de quoi payer mon loyer sans quitter la maison")]
    [InlineData("Je ne croyais pas que cela marcherait, mais depuis que ma voisine m’a parlé de cette méthode je gagne chaque mois de quoi payer mon loyer sans quitter la maison.")]
    [InlineData("Franchement, je ne croyais pas que cela marcherait, mais depuis que ma cousine m’a parlé de cette méthode je gagne chaque semaine de quoi payer mon loyer sans quitter la maison. Essayez !")]
    public void A_few_words_changed_leave_it_nearly_the_same(string text) => Common(Campaign, text).ShouldBeGreaterThanOrEqualTo(TextSketch.Enough);

    [Theory]
    [InlineData("Depuis que ma cousine a quitté la maison, je ne croyais pas qu’elle pourrait payer son loyer : chaque semaine elle cherche une autre méthode.")]
    [InlineData("Je ne croyais pas que la réforme passerait si vite, et je me demande encore qui paiera les écoles de nos villages.")]
    public void Words_in_common_are_not_a_text_in_common(string text) => Common(Campaign, text).ShouldBeLessThan(TextSketch.Enough);

    [Fact]
    public void Two_readers_who_quote_the_same_sentence_wrote_two_texts()
    {
        const string quote = "« Nous avons décidé de fermer onze maternités d’ici à la fin de l’année, par souci de sécurité »";

        Common(
            $"{quote} : et les femmes qui habitent à deux heures de route, on les met où exactement ?",
            $"> Nous avons décidé de fermer onze maternités d’ici à la fin de l’année\n{quote}, dit-il. Bravo, enfin quelqu’un de courageux qui pense aux mères !")
            .ShouldBe(0);
    }

    [Fact]
    public void A_short_text_has_no_sketch() => TextSketch.Of("Merci pour cet article très intéressant !").ShouldBeEmpty();

    [Fact]
    public void A_sketch_is_the_same_tomorrow_and_on_another_machine() => TextSketch.Of(Campaign)[0].ShouldBe(-4690173300652113876);

    private static int Common(string one, string other) => TextSketch.Of(one).Intersect(TextSketch.Of(other)).Count();
}
