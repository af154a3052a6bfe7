using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// The name stands above every comment: an advertisement in it needs none in the text. Held at most, for it is not what was written.
/// Addresses and telephone numbers are no names in the first place (<see cref="Accounts.MemberName"/>).
/// </summary>
internal sealed class AuthorNameCheck : ISpamCheck
{
    public string Name => "author-name";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var (banned, suspect, weak) = facts.NameWords;
        if (banned.Count > 0 || suspect.Count > 0)
        {
            yield return new SpamSignal(Name, banned.Count > 0 ? 3 : 1, $"Mots à vérifier dans le nom de l’auteur\u00A0: {WordList.InWords([.. banned, .. suspect])}.")
            {
                AtLeast = SpamDecision.Hold,
            };
        }

        if (weak.Count > 0)
            yield return new SpamSignal(Name, 1, $"Mots de la publicité dans le nom de l’auteur\u00A0: {WordList.InWords(weak)}.");
    }
}
