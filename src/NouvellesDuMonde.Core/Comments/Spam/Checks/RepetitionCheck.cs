using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Says the same again and again. Capitals and rows of marks are the charter's (<see cref="CharterCheck"/>).</summary>
internal sealed class RepetitionCheck : ISpamCheck
{
    public string Name => "repetition";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (Repetition.HasRun(facts.FoldedWords))
            yield return new SpamSignal(Name, 1.5, "Le même mot plusieurs fois de suite.");
        else if (Repetition.IsPoor(facts.FoldedWords))
            yield return new SpamSignal(Name, 1.5, "Les mêmes mots reviennent sans cesse.");
    }
}
