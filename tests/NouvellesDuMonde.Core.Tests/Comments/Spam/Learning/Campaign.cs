using System.Globalization;
using NouvellesDuMonde.Core.Comments.Spam.Learning;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam.Learning;

/// <summary>A site's own kind of spam, each text another one, among what its readers write. Seeded: the same every time.</summary>
internal sealed class Campaign(int seed)
{
    private static readonly string[] Offers =
    [
        "Besoin d’un crédit de {0} euros entre particuliers sérieux ? Écrivez à {1}, réponse en {2} heures.",
        "{1}, voyant et guérisseur : retour affectif en {2} jours, travail garanti, payez après résultat ({0}).",
        "Gagnez {0} euros par jour depuis chez vous avec {1}, la formation est offerte aux {2} premiers.",
        "Montres de luxe à {0} euros chez {1}, livraison discrète en {2} jours.",
    ];

    private static readonly string[] Openings =
        ["Je ne partage pas cet avis", "Merci pour cet article", "On oublie toujours les communes rurales", "La ministre avait dit l’inverse en mars", "Très bonne analyse", "J’habite à côté"];

    private static readonly string[] Middles =
        [", parce que les chiffres de l’Insee disent autre chose", " : le débat mérite mieux que des slogans", ", et personne n’en parle", ", mais il manque la position du Sénat", ", comme en {0}"];

    private static readonly string[] Ends = [".", ". Qui paiera à la fin ?", ", hélas.", ". J’espère une suite.", ". Mon père y a travaillé {2} ans.", "…"];

    private readonly Random random = new(seed);

    /// <summary>Half spam, half comments, under ten articles.</summary>
    public IReadOnlyList<TrainingSample> Decisions(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new TrainingSample(i % 2 == 0 ? Spam() : Comment(), i % 2 == 0, "décisions", $"{i / 2 % 10}", "fr"))];

    public string Spam() => Filled(Pick(Offers));

    public string Comment() => Filled(Pick(Openings) + Pick(Middles) + Pick(Ends));

    private string Filled(string text) => string.Format(
        CultureInfo.InvariantCulture, text, random.Next(100, 9000), "contact" + random.Next(1000) + (random.Next(2) == 0 ? "@gmail.example" : " sur WhatsApp"), random.Next(2, 40));

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
