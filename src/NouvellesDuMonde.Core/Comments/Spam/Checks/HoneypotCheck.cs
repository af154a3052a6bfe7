namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>A field that people neither see nor hear. Programs fill in whatever looks like an address.</summary>
internal sealed class HoneypotCheck : ISpamCheck
{
    public string Name => "honeypot";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (!string.IsNullOrWhiteSpace(facts.Form.Honeypot))
            yield return new SpamSignal(Name, facts.Options.SpamFrom, "Champ invisible rempli.") { AtLeast = SpamDecision.Spam };
    }
}
