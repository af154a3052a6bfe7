namespace NouvellesDuMonde.Web.Admin.Spam;

/// <summary>What each check that a policy may switch off gives, in points at factor 1, and what it brings about whatever the sum.</summary>
public static class CheckNotes
{
    private static readonly Dictionary<string, string> Notes = new()
    {
        ["premoderation"] = "Met en attente, sans points.",
        ["honeypot"] = "Indésirable à lui seul.",
        ["script"] = "0,5 point.",
        ["browser"] = "0,5 à 2,5 points\u202F; un programme qui se nomme met en attente.",
        ["banned-words"] = "Indésirable à lui seul.",
        ["suspect-words"] = "1 ou 2 points\u202F; met en attente.",
        ["violent-calls"] = "Met en attente, sans points.",
        ["weak-words"] = "0,5 ou 1 point.",
        ["stock-praise"] = "2 à 9 points.",
        ["offers"] = "3 points, ou le seuil des indésirables quand l’offre est claire.",
        ["sales-talk"] = "Une sorte d’arguments et une messagerie\u00A0: le seuil d’attente. Deux sortes\u00A0: 3 points. Trois et une adresse\u00A0: le seuil des indésirables.",
        ["self-promotion"] = "3 points\u202F; le seuil des indésirables quand il n’y a guère autre chose.",
        ["money-appeal"] = "3 points, 5 dans une autre langue.",
        ["charter"] = "Met en attente, sans points.",
        ["language"] = "1 point, 2 pour un autre alphabet.",
        ["subject"] = "De −0,5 à 0,5 point.",
        ["repetition"] = "1,5 point.",
        ["model"] = "Selon la ressemblance\u00A0: du seuil d’attente à près de 2 points au-delà de celui des indésirables.",
        ["near-duplicates"] = "1 point par autre membre, 4 au plus.",
        ["invisible-signs"] = "1 à 5 points.",
        ["look-alikes"] = "2 ou 4 points.",
        ["links"] = "0,5 à 4 points\u202F; beaucoup de liens mettent en attente.",
        ["link-markup"] = "3 points par signe\u202F; met en attente.",
        ["shorteners"] = "1,5 point.",
        ["host-name"] = "1 à 4 points.",
        ["host-reputation"] = "Selon ce que les modérateurs ont fait des commentaires qui citent ce site.",
        ["hidden-address"] = "2 ou 3 points\u202F; une adresse déguisée met en attente.",
        ["contact"] = "1 à 6 points\u202F; une messagerie ou une demande d’appel met en attente.",
        ["author-name"] = "1 ou 3 points\u202F; un mot interdit ou suspect met en attente.",
        ["new-account"] = "1 point\u202F; met en attente.",
        ["disposable-address"] = "1 point.",
        ["alias"] = "2 points\u202F; met en attente.",
        ["network"] = "1 ou 2 points.",
        ["past-refusals"] = "1 ou 2 points\u202F; met en attente.",
        ["trust"] = "−2 points\u202F; la rédaction, autant que le seuil des indésirables.",
        ["akismet"] = "Indésirable\u00A0: le seuil des indésirables. Rien à signaler\u00A0: 1 point en moins. Sans réponse, met en attente, sauf si vous laissez le filtre décider.",
    };

    /// <returns>Empty for a check that has no note yet.</returns>
    public static string Of(string check) => Notes.GetValueOrDefault(check, "");
}
