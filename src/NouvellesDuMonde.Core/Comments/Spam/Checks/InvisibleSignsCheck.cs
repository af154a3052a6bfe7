namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Signs without a width inside words, or such as turn the order round: they deceive filters and readers, and are typed by nobody.</summary>
internal sealed class InvisibleSignsCheck : ISpamCheck
{
    private const int Many = 3;

    public string Name => "invisible-signs";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Typed.Invisible > 0)
            yield return new SpamSignal(Name, facts.Typed.Invisible >= Many ? 3 : 1, $"Signes invisibles dans les mots\u00A0: {facts.Typed.Invisible}.");
        if (facts.Typed.Reordering > 0)
            yield return new SpamSignal(Name, 2, "Signes qui font lire le texte dans un autre ordre.");
    }
}
