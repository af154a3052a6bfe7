namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>The same text with a few words changed, under several names. The same to the letter is another check's.</summary>
internal sealed class NearDuplicatesCheck : ISpamCheck
{
    private const double Most = 4;

    public string Name => "near-duplicates";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var exact = facts.Recent.SameText.Select(c => c.MemberId).Where(m => m != facts.Author.MemberId).Distinct().Count();
        var others = facts.AlikeAuthors - exact;
        if (others > 0)
            yield return new SpamSignal(Name, Math.Min(others, Most), $"Presque le même texte, envoyé ces derniers jours par d’autres membres\u00A0: {others}.");
    }
}
