using NouvellesDuMonde.Core.Comments.Spam.Akismet;

namespace NouvellesDuMonde.Web.Admin.Akismet;

public static class AkismetWords
{
    public static string Failure(AkismetFailure failure) => failure switch
    {
        AkismetFailure.None => "Tout va bien.",
        AkismetFailure.Unreachable => "Akismet est injoignable.",
        AkismetFailure.TimedOut => "Akismet a mis trop de temps à répondre.",
        AkismetFailure.Throttled => "Akismet refuse les appels\u00A0: trop nombreux.",
        AkismetFailure.Refused => "Akismet a répondu par une erreur.",
        AkismetFailure.Unintelligible => "La réponse n’était pas celle d’Akismet.",
        AkismetFailure.Invalid => "Akismet refuse la clé, ou la demande.",
        AkismetFailure.Account => "Akismet signale un problème avec le compte.",
        AkismetFailure.Paused => "Les appels sont suspendus quelque temps.",
        AkismetFailure.NoAddress => "Le commentaire est venu sans adresse réseau.",
    };

    public static string Answer(AkismetAnswer answer, bool isBlatant) => answer switch
    {
        AkismetAnswer.Spam => isBlatant ? "indésirable évident" : "indésirable",
        AkismetAnswer.Ham => "rien à signaler",
        AkismetAnswer.None => "sans réponse",
    };
}
