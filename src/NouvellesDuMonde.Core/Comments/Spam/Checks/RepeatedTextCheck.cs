namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Somebody says a thing once under an article; the same text under many, or by many, is a campaign.</summary>
internal sealed class RepeatedTextCheck : ISpamCheck
{
    // « Bravo », « Merci pour cet article »: people do write the same short things.
    private const int ShortestTelling = 40;

    internal const string Refusal = "Vous avez déjà envoyé ce commentaire.";

    public string Name => "repeated-text";

    public bool IsRule => true;

    public bool JudgesStaff => true;

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var member = facts.Author.MemberId;
        if (facts.Recent.SameText.Any(c => c.MemberId == member && c.ArticleId == facts.ArticleId))
        {
            yield return new SpamSignal(Name, 0, "Même texte, même auteur, même article.")
            {
                AtLeast = SpamDecision.Refuse,
                Refusal = Refusal,
            };
        }

        var elsewhere = facts.Recent.SameText.Count(c => c.MemberId != member || c.ArticleId != facts.ArticleId);
        if (elsewhere > 0 && facts.Text.Length >= ShortestTelling)
            yield return new SpamSignal(Name, elsewhere == 1 ? 2 : 4, $"Même texte déjà envoyé {elsewhere} fois ailleurs.");
    }
}
