using System.Text;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>French sentences by the thousand, put together from parts: believable in length, rhythm and letters, not in meaning.</summary>
internal sealed class BulkText(Random random)
{
    private static readonly string[] Subjects =
    [
        "Le gouvernement", "La commission", "Une équipe de chercheurs", "Le conseil municipal", "L’opposition", "Un collectif d’habitants",
        "La Cour des comptes", "Le syndicat des transporteurs", "L’institut national de statistique", "La préfecture", "Une mission parlementaire",
        "Le ministère de la transition écologique", "La banque centrale", "L’observatoire européen", "Le tribunal administratif", "La fédération",
        "Une association d’éleveurs", "Le musée départemental", "L’agence spatiale", "La région", "Le principal négociateur", "Un rapport d’experts",
    ];

    private static readonly string[] Verbs =
    [
        "annonce", "repousse", "défend", "conteste", "propose", "dévoile", "réclame", "suspend", "relance", "examine", "critique", "confirme",
        "abandonne", "accélère", "nuance", "soutient", "publie", "étudie",
    ];

    private static readonly string[] Objects =
    [
        "un plan de rénovation des écoles", "la fermeture de trois lignes régionales", "une réforme du financement local", "la hausse des péages",
        "un calendrier de sortie du charbon", "la création d’une réserve marine", "un accord sur les quotas de pêche", "le budget de la recherche",
        "une aide aux librairies indépendantes", "la construction d’un second barrage", "un moratoire sur les entrepôts", "le retour des trains de nuit",
        "une enquête sur la qualité de l’eau", "la liste des communes concernées", "un fonds pour les récoltes perdues", "le projet de tramway",
    ];

    private static readonly string[] Circumstances =
    [
        "à l’issue d’une réunion de plusieurs heures", "malgré les réserves des élus locaux", "après deux années de discussions", "sans attendre l’automne",
        "devant une salle comble", "au terme d’un vote serré", "faute de moyens suffisants", "sur fond de tensions commerciales", "dans un climat apaisé",
        "selon des documents consultés par la rédaction", "en dépit d’une croissance ralentie", "à la surprise de ses propres alliés",
        "pour la première fois depuis dix ans", "alors que les prix de l’énergie refluent",
    ];

    private static readonly string[] Openings =
    [
        "Dans l’immédiat,", "De son côté,", "Reste une inconnue :", "À Bruxelles comme à Paris,", "Concrètement,", "Sur le terrain,", "Pour l’heure,", "En coulisses,",
    ];

    public string Headline() => $"{Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)}";

    public string Sentence() => random.Next(3) switch
    {
        0 => $"{Pick(Openings)} {Lower(Pick(Subjects))} {Pick(Verbs)} {Pick(Objects)}.",
        1 => $"{Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)}, {Pick(Circumstances)}.",
        _ => $"« {Pick(Subjects)} {Pick(Verbs)} {Pick(Objects)} », résume-t-on {Pick(Circumstances)}.",
    };

    public string Paragraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()));

    /// <summary>About 600 words: ten paragraphs, an intertitle before every fourth.</summary>
    public string Body()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 10; i++)
        {
            if (i % 4 == 3)
                body.Append("<h2>").Append(Headline()).Append("</h2>\n");
            body.Append("<p>").Append(Paragraph(random.Next(3, 6))).Append("</p>\n");
        }

        return body.ToString();
    }

    private string Pick(string[] parts) => parts[random.Next(parts.Length)];

    private static string Lower(string subject) => char.ToLower(subject[0], French.Culture) + subject[1..];
}
