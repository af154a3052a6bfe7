namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Sent although its author was told what may break the charter: a person reads it first (<see cref="CharterAdvice"/>).</summary>
internal sealed class CharterCheck : ISpamCheck
{
    public string Name => "charter";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) => CharterAdvice.On(facts.Text, facts.FoldedWords, facts.Words.Suspect) is { Count: > 0 } advice
        ? [new SpamSignal(Name, 0, "Envoyé malgré le conseil donné à l’auteur. " + string.Join(' ', advice)) { AtLeast = SpamDecision.Hold }]
        : [];
}
