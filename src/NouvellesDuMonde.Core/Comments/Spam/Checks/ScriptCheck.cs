namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>The form works without its script; nearly every reader has it, and few programs do.</summary>
internal sealed class ScriptCheck : ISpamCheck
{
    public string Name => "script";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) =>
        facts.Form.RanScript == false ? [new SpamSignal(Name, 0.5, "Envoyé sans le script du formulaire.")] : [];
}
