using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments;

public sealed class CharterAdviceTests
{
    [Theory]
    [InlineData("CE GOUVERNEMENT NOUS MENT DEPUIS LE DÉBUT", "majuscules")]
    [InlineData("Mais enfin, c’est scandaleux !!!!!", "points d’exclamation")]
    [InlineData("Vraiment ? ! ? ! ?", "points d’exclamation")]
    [InlineData("Nonnnnnnnn, pas encore", "la même lettre")]
    [InlineData("Quel connard, ce ministre.", "connard")]
    [InlineData("On devrait pendre les ministres.", "que la loi punit")]
    public void What_looks_like_breaking_the_charter_is_told(string text, string word) => On(text).ShouldHaveSingleItem().ShouldContain(word);

    [Theory]
    [InlineData("L’ONU, l’OTAN et l’UE ont réagi. Et la France ?")]
    [InlineData("BRAVO !")]
    [InlineData("Quoi ?! Déjà !")]
    [InlineData("La culture du casse-croûte se perd.")]
    [InlineData("")]
    public void Ordinary_writing_is_left_in_peace(string text) => On(text).ShouldBeEmpty();

    private static IReadOnlyList<string> On(string text) => CharterAdvice.On(text, FoldedWords.Of(text), WordLists.Default.Suspect.FoundIn(FoldedWords.Of(text), DateOnly.MinValue));
}
