namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>The newsroom asked to read every comment under this article before it shows: everybody's.</summary>
internal sealed class PremoderationCheck : ISpamCheck
{
    public string Name => "premoderation";

    public bool IsRule => true;

    public bool JudgesStaff => true;

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.IsPremoderated)
            yield return new SpamSignal(Name, 0, "Article modéré avant publication.") { AtLeast = SpamDecision.Hold };
    }
}
