namespace NouvellesDuMonde.Web.Tests.Search;

/// <summary>
/// What a French reader types, and the beginning of the headline that must be among the first three; « - » for nothing at all. Over the
/// demo newspaper and the articles of <see cref="Added"/>.
/// </summary>
internal static class FrenchQueries
{
    public static IReadOnlyList<(string Headline, string Body)> Added { get; } =
    [
        ("L’ONU vote une trêve à Gaza", "<p>Le Conseil de sécurité de l’O.N.U. s’est réuni ce week-end. À l’Est de la ville, 10 000 personnes attendent.</p>"),
        ("Le prix du gaz baisse encore", "<p>Les ménages des Hauts-de-France et du Pas-de-Calais en profitent dès le 1er mai.</p>"),
        ("Un musée pour le XXIe siècle", "<p>Le cœur du bâtiment abrite des œuvres d’art prêtées par des directrices de musées chinois.</p>"),
        ("Les lois sur l’étranger au Moyen-Orient", "<p>Des étudiantes étrangères racontent leurs premiers jours à Port-au-Prince, loin des conflits.</p>"),
    ];

    public static IEnumerable<(string Query, string Headline)> All => [.. Letters, .. Forms, .. Signs];

    private static IReadOnlyList<(string Query, string Headline)> Letters { get; } =
    [
        // Accents, case, ligatures
        ("coree du nord", "Le sommet russo"), ("Corée", "Le sommet russo"), ("CORÉE DU NORD", "Le sommet russo"), ("senat", "Le Sénat"),
        ("berenice", "Sans machinistes"), ("eolien", "Éolien en mer"), ("ble", "Blé"), ("coeur", "Un musée"), ("cœur", "Un musée"),
        ("oeuvre", "Un musée"), ("foret", "En Guyane"), ("cable", "Dans la Baltique"), ("mauritanie caravane", "En Mauritanie"),
        // Elisions and apostrophes
        ("l'ONU", "L’ONU vote"), ("ONU", "L’ONU vote"), ("l’onu", "L’ONU vote"), ("O.N.U.", "L’ONU vote"), ("de l'Aubrac", "Une galaxie"),
        ("livre d'occasion", "Livre d’occasion"), ("l'Allemagne", "L’Allemagne"), ("qu'on croyait perdu", "« La Danseuse"),
    ];

    private static IReadOnlyList<(string Query, string Headline)> Forms { get; } =
    [
        // Number and gender, verbs and nouns
        ("élection", "Élections européennes"), ("élections", "Élections européennes"), ("elections europeennes", "Élections européennes"),
        ("glaciers", "En Vanoise"), ("sénateurs", "Le Sénat"), ("vendangeur", "Dans le Minervois"), ("vendanges", "Dans le Minervois"),
        ("pirogue électrique", "À Kayar"), ("mangrove", "Aux Philippines"), ("libraire", "Livre d’occasion"), ("guichets", "« On ne veut pas"),
        ("journaux", "À Aubusson"), ("journal", "À Aubusson"), ("lampadaire", "Au Chili"), ("loi", "Les lois"), ("étrangères", "Les lois"),
        ("étranger", "Les lois"), ("étudiant", "Les lois"), ("conflit", "Les lois"), ("directeur", "Un musée"), ("chinoise", "Un musée"),
        ("ponts allemands", "L’Allemagne"), ("film muet", "« La Danseuse"), ("rotatives", "À Aubusson"), ("machiniste", "Sans machinistes"),
    ];

    private static IReadOnlyList<(string Query, string Headline)> Signs { get; } =
    [
        // Hyphens
        ("week-end", "L’ONU vote"), ("weekend", "L’ONU vote"), ("week end", "L’ONU vote"), ("Moyen-Orient", "Les lois"), ("moyen orient", "Les lois"),
        ("Saint-Claude", "À Saint-Claude"), ("saint claude", "À Saint-Claude"), ("nord-coréen", "Le sommet russo"), ("porte-conteneurs", "Au Havre"),
        ("Pas-de-Calais", "Le prix du gaz"), ("port au prince", "Les lois"), ("Port-Salines", "Face à la mer"), ("hauts de france", "Le prix du gaz"),
        // Numbers
        ("110 km/h", "110"), ("10 000 personnes", "L’ONU vote"), ("10000", "L’ONU vote"), ("1er mai", "Le prix du gaz"), ("21e siècle", "Un musée"),
        ("XXIe siècle", "Un musée"), ("rotative 1924", "À Aubusson"),
        // Phrases and exclusions
        ("\"vote à distance\"", "Le Sénat"), ("« matière noire »", "Une galaxie"), ("\"semaine de quatre jours\"", "À Saint-Claude"),
        ("trains -piano", "Un seul billet"), ("\"distance à vote\"", "-"), ("baltique -russie", "-"),
        // Names, sujets and their synonyms
        ("Graham Ellery", "Le sommet russo"), ("RPDC", "Le sommet russo"), ("Kremlin", "Le sommet russo"), ("malaria", "Paludisme"),
        // What must not be confused
        ("Gaza", "L’ONU vote"), ("gaz", "Le prix du gaz"), ("l'Est", "L’ONU vote"), ("à l'Est de la ville", "L’ONU vote"), ("kangourou", "-"),
    ];

    /// <summary>One of the pair must not be found by the other's word.</summary>
    public static IReadOnlyList<(string Query, string Headline)> Never { get; } =
    [
        ("Gaza", "Le prix du gaz"), ("gaz", "L’ONU vote"), ("trains -piano", "Ceux qui jouent"), ("mère", "Éolien en mer"), ("journaliste", "À Aubusson"),
    ];
}
