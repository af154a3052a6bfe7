using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// The name stands above every comment: an advertisement in it needs none in the text. Held at most, for it is not what was written.
/// Of new members neither addresses nor telephone numbers are taken for a name (<see cref="Accounts.MemberName"/>); a text from elsewhere has
/// such authors.
/// </summary>
internal sealed class AuthorNameCheck : ISpamCheck
{
    public string Name => "author-name";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var (banned, suspect, _) = facts.NameWords;
        if (banned.Count > 0 || suspect.Count > 0)
        {
            yield return new SpamSignal(Name, banned.Count > 0 ? 3 : 1, $"Mots à vérifier dans le nom de l’auteur\u00A0: {WordList.InWords([.. banned, .. suspect])}.")
            {
                AtLeast = SpamDecision.Hold,
            };
        }

        if (TradeIn(facts) is { } trade)
            yield return new SpamSignal(Name, 1, trade);
    }

    private static string? TradeIn(SpamFacts facts) =>
        AuthorNames.HasAddress(facts.Author.Name) ? "Il y a une adresse dans le nom de l’auteur."
        : Offers.InName(facts.Author.Name) is { } trade ? $"Le nom de l’auteur est celui d’un commerce\u00A0: «\u00A0{trade}\u00A0»."
        : facts.NameWords.Weak is { Count: > 0 } weak ? $"Mots de la publicité dans le nom de l’auteur\u00A0: {WordList.InWords(weak)}."
        : null;
}
