using NouvellesDuMonde.Core.Comments.Spam.Akismet;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>
/// What Akismet answered, where the owner asks it. No answer never publishes: the comment waits, unless the owner lets the rest of the
/// filter decide.
/// </summary>
internal sealed class AkismetCheck : ISpamCheck
{
    public const string StableName = "akismet";

    private const double Ham = -1;

    public string Name => StableName;

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) =>
        facts.Akismet is { } akismet ? Read(akismet, AkismetGate.HasLink(facts.Text), facts.Options) : [];

    internal static IEnumerable<SpamSignal> Read(AkismetFacts akismet, bool hasLink, SpamOptions options)
    {
        if (akismet is { Answer: AkismetAnswer.Spam, IsDiscard: true })
            yield return new SpamSignal(StableName, options.SpamFrom, "Akismet\u00A0: indésirable évident.") { AtLeast = SpamDecision.Spam };
        else if (akismet.Answer == AkismetAnswer.Spam)
            yield return new SpamSignal(StableName, options.SpamFrom, "Akismet\u00A0: indésirable.");
        else if (akismet.Answer == AkismetAnswer.Ham)
            yield return new SpamSignal(StableName, Ham, "Akismet\u00A0: rien à signaler.");
        else
            yield return new SpamSignal(StableName, 0, Silence(akismet.Failure)) { AtLeast = akismet.MayDoWithout ? SpamDecision.Publish : SpamDecision.Hold };
        if (akismet is { Answer: AkismetAnswer.Ham, RecheckUtc: not null } && hasLink)
            yield return new SpamSignal(StableName, 0, "Akismet vérifie encore les liens.") { AtLeast = SpamDecision.Hold };
    }

    private static string Silence(AkismetFailure failure) => failure switch
    {
        AkismetFailure.None => "Akismet n’a pas encore répondu.",
        AkismetFailure.Invalid or AkismetFailure.Account => "Akismet refuse la clé du site.",
        AkismetFailure.NoAddress => "Akismet ne peut être interrogé\u00A0: l’adresse réseau de l’envoi est inconnue.",
        _ => "Akismet n’a pas répondu.",
    };
}
