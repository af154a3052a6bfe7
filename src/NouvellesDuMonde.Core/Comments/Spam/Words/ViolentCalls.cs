namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// Calls to violence and hatred, which the law of 29 July 1881 (article 24) punishes and a publisher answers for. Told by how the words stand
/// together, so that a report of violence is none: somebody must want it done, to people. Set expressions, such as threats, are in a list
/// that the site edits (<see cref="DefaultWords.Suspect"/>).
/// </summary>
public static class ViolentCalls
{
    /// <summary>Words from the deed to whom it is for.</summary>
    private const int Reach = 4;

    private static readonly WordSet Wishes = new(
        "faut faudrait faudra devrait devraient doit doivent merite meritent");

    private static readonly WordSet Denials = new("pas jamais plus ne");

    private static readonly WordSet Violence = new(
        "tuer eliminer exterminer bruler cramer pendre fusiller egorger lyncher buter abattre gazer massacrer tabasser decapiter liquider castrer "
        + "noyer poignarder guillotiner flinguer mitrailler torturer eradiquer crever");

    /// <summary>What is done to people alone: « il faut les pendre » is said of no rubbish.</summary>
    private static readonly WordSet DoneToPeople = new(
        "tuer pendre fusiller egorger lyncher buter gazer massacrer tabasser decapiter castrer guillotiner flinguer");

    private static readonly WordSet Banishment = new(
        "degager degagent deguerpir disparaitre crever mourir");

    private static readonly WordSet Shots = new("tire pende tue brule fusille abatte extermine egorge lynche");

    private static readonly WordSet Pronouns = new("le la les l leur lui tous toutes");

    private static readonly WordSet Groups = new(
        "juif juifs juive juives musulman musulmans musulmane musulmanes arabe arabes noir noirs noire noires blancs migrant migrants migrantes "
        + "immigre immigres immigrees clandestin clandestins refugie refugies refugiees rom roms gitan gitans gitane gitanes tsiganes homo homos "
        + "homosexuel homosexuels homosexuelle homosexuelles gay gays lesbienne lesbiennes trans transsexuels etranger etrangers etrangere etrangeres "
        + "africain africains africaine africaines maghrebin maghrebins algerien algeriens algerienne algeriennes marocain marocains marocaine "
        + "tunisien tunisiens tunisienne turc turcs turque asiatique asiatiques chinois chinoise israeliens palestiniens handicapes feministes rebeu rebeus renoi renois");

    private static readonly WordSet People = new(
        "journaliste journalistes journalope journalopes ministre ministres president presidente depute deputes deputee senateur senateurs maire maires "
        + "juge juges magistrat magistrats policier policiers flic flics gendarme gendarmes prof profs professeur professeurs medecin medecins politicien "
        + "politiciens elu elus patron patrons militant militants manifestant manifestants voisin voisins type types gens mec mecs individu individus "
        + "ordure ordures vermine racaille racailles salaud salauds gauchiste gauchistes ecolo ecolos facho fachos femmes");

    /// <returns>The expressions found, folded; none for nearly every text.</returns>
    public static IReadOnlyList<string> In(FoldedWords text)
    {
        List<string>? found = null;
        for (var i = 0; i < text.Words.Count; i++)
        {
            if (EndOfCall(text, i) is { } end)
            {
                (found ??= []).Add(text.Between(i, end).ToString());
                i = end;
            }
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    /// <returns>The last word of a call that begins with this one; <c>null</c>: none does.</returns>
    private static int? EndOfCall(FoldedWords text, int first)
    {
        var word = text.Between(first, first);
        if (word is "sale" or "sales" && text.IsAt(first + 1, Groups))
            return first + 1;
        if (word is "mort" && (text.IsAt(first + 1, "aux") || (text.IsAt(first - 1, "a") && text.IsAt(first + 1, Pronouns))) && IsPerson(text, first + 2))
            return first + 2;
        if (word is "dehors")
            return text.IsAt(first + 1, "les") && text.IsAt(first + 2, Groups) ? first + 2 : null;
        if (Groups.Contains(word))
            return EndOfBanishment(text, first);
        return Wishes.Contains(word) && !text.IsAt(first - 1, "ne") ? EndOfWish(text, first) : word is "qu" && first < 2 ? EndOfShot(text, first) : null;
    }

    /// <summary>« Les musulmans doivent dégager. »</summary>
    private static int? EndOfBanishment(FoldedWords text, int group)
    {
        if (!text.IsAt(group + 1, "dehors") && !text.IsAt(group + 1, Wishes))
            return null;
        for (var i = group + 1; i < Math.Min(group + 5, text.Words.Count); i++)
        {
            if (text.IsAt(i, Denials))
                return null;
            if (text.IsAt(i, "dehors") || text.IsAt(i, Banishment))
                return i;
        }

        return null;
    }

    /// <summary>« Il faut éliminer les juifs », « on devrait les pendre ».</summary>
    private static int? EndOfWish(FoldedWords text, int wish)
    {
        var hasPronoun = false;
        for (var i = wish + 1; i < Math.Min(wish + 4, text.Words.Count); i++)
        {
            if (text.IsAt(i, Denials))
                return null;
            if (text.IsAt(i, Violence))
                return hasPronoun && text.IsAt(i, DoneToPeople) ? i : PersonAfter(text, i);
            hasPronoun |= text.IsAt(i, Pronouns);
        }

        return null;
    }

    /// <summary>« Qu'on leur tire dessus », « qu'on les pende ».</summary>
    private static int? EndOfShot(FoldedWords text, int first) =>
        text.IsAt(first + 1, "on") && text.IsAt(first + 2, Pronouns) && text.IsAt(first + 3, Shots) ? first + 3 : null;

    private static int? PersonAfter(FoldedWords text, int deed)
    {
        for (var i = deed + 1; i <= deed + Reach; i++)
        {
            if (IsPerson(text, i))
                return i;
        }

        return null;
    }

    private static bool IsPerson(FoldedWords text, int at) => text.IsAt(at, Groups) || text.IsAt(at, People);
}
