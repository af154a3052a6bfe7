namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// A form of this site, neither sent at once nor found in a drawer. Article pages come from a cache, where a time written into the
/// page would be as old as the page (antispam-bee #828): the token comes by a request of its own, or with the form page, and a
/// comment that brings none is answered by that page, text kept.
/// </summary>
internal sealed class FormTokenCheck : ISpamCheck
{
    private const string SendAgain = "Relisez votre commentaire, puis envoyez-le.";

    public string Name => "form-token";

    public bool IsRule => true;

    public bool JudgesStaff => true;

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Form.Token == FormTokenState.Missing)
            yield return AskedAgain("Formulaire envoyé sans jeton.", SendAgain);
        else if (facts.Form.Token == FormTokenState.Forged)
            yield return AskedAgain("Jeton de formulaire faux, ou remis à quelqu’un d’autre.", SendAgain);
        else if (facts.Form.Age > TimeSpan.FromHours(facts.Options.MaxFormAgeHours))
            yield return AskedAgain("Jeton de formulaire périmé.", "Cette page est restée ouverte longtemps. " + SendAgain);
        else if (facts.Form.Age is { TotalSeconds: var seconds } && seconds < facts.Options.MinFormAgeSeconds)
            yield return new SpamSignal(Name, 1.5, $"Envoyé {seconds.ToString("0.0", French.Culture)} s après l’ouverture du formulaire.") { AtLeast = SpamDecision.Hold };
    }

    private SpamSignal AskedAgain(string explanation, string refusal) =>
        new(Name, 0, explanation) { AtLeast = SpamDecision.Refuse, Refusal = refusal };
}
