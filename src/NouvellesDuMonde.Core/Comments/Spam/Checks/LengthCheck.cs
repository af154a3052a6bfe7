namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Neither nothing nor a book.</summary>
internal sealed class LengthCheck : ISpamCheck
{
    public string Name => "length";

    public bool IsRule => true;

    public bool JudgesStaff => true;

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (CommentLength.RefusalOf(facts.Text, facts.Limits) is { } refusal)
            yield return new SpamSignal(Name, 0, $"Longueur\u00A0: {CommentLength.Of(facts.Text)} caractères.") { AtLeast = SpamDecision.Refuse, Refusal = refusal };
    }
}
