namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// Sent although its author was told that it shouts (<see cref="CharterAdvice"/>): a person reads it first. Its words are another
/// check's.
/// </summary>
internal sealed class CharterCheck : ISpamCheck
{
    public string Name => "charter";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) => CharterAdvice.OnManners(facts.Text) is { Count: > 0 } advice
        ? [new SpamSignal(Name, 0, "Contre les conseils de la charte. " + string.Join(' ', advice)) { AtLeast = SpamDecision.Hold }]
        : [];
}
