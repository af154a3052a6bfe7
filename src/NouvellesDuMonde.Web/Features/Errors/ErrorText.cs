namespace NouvellesDuMonde.Web.Features.Errors;

public sealed record ErrorText(string Title, string Explanation)
{
    /// <param name="waitSeconds">How long to wait, where that is known.</param>
    public static ErrorText For(int code, int? waitSeconds = null) => code switch
    {
        400 => new("Demande incomprise", "La page n’a pas pu être affichée parce que la demande était incomplète ou périmée. Revenez en arrière, rechargez la page et recommencez."),
        401 or 403 => new("Accès réservé", "Cette page est réservée à d’autres membres. Si elle devrait vous être ouverte, connectez-vous avec un autre compte."),
        405 => new("Demande incomprise", "Cette adresse ne se consulte pas ainsi. Repartez de la une."),
        413 => new("Fichier trop lourd", "Le fichier envoyé dépasse la taille acceptée. Réduisez-le, puis recommencez."),
        429 => new("Un peu de patience", "Trop de demandes sont arrivées de votre connexion en peu de temps. " + Wait(waitSeconds) + ", puis revenez en arrière et recommencez\u00A0: ce que vous avez écrit y est encore."),
        503 => new("Site momentanément indisponible", "Une opération d’entretien est en cours. Rechargez la page dans quelques minutes."),
        _ => new("Une erreur s’est produite", "L’incident a été enregistré. Rechargez la page ou revenez dans quelques minutes."),
    };

    private static string Wait(int? seconds) => seconds switch
    {
        null => "Attendez quelques minutes",
        <= 60 => "Attendez une minute",
        _ => $"Attendez {(seconds + 59) / 60} minutes",
    };
}
