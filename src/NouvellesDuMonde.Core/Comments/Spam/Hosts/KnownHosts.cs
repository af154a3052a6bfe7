using System.Collections.Frozen;

namespace NouvellesDuMonde.Core.Comments.Spam.Hosts;

/// <summary>
/// Where so many different things stand that a bad link says nothing of the next one: the press, institutions, encyclopedias, and the
/// houses in which everybody publishes.
/// </summary>
internal static class KnownHosts
{
    private static readonly FrozenSet<string> Sources = FrozenSet.Create(StringComparer.Ordinal,
        // Institutions
        "gouv.fr", "service-public.fr", "vie-publique.fr", "insee.fr", "senat.fr", "assemblee-nationale.fr", "conseil-constitutionnel.fr",
        "ccomptes.fr", "cnil.fr", "arcom.fr", "europa.eu", "un.org", "who.int", "oecd.org", "imf.org", "worldbank.org", "nato.int",
        "coe.int", "admin.ch", "belgium.be", "canada.ca", "gouv.qc.ca", "cnrs.fr", "inserm.fr", "hal.science", "ipcc.ch", "nasa.gov",
        "esa.int", "banque-france.fr", "ameli.fr", "caf.fr", "urssaf.fr", "francetravail.fr", "pole-emploi.fr", "lassuranceretraite.fr",
        "justice.fr", "amf-france.org", "has-sante.fr", "santepubliquefrance.fr", "anses.fr", "ademe.fr", "inrae.fr", "ined.fr",
        "meteofrance.fr", "meteofrance.com", "cairn.info", "persee.fr", "openedition.org", "larousse.fr", "academie-francaise.fr",
        "cnrtl.fr", "bnf.fr", "quechoisir.org", "60millions-mag.com",
        // Press
        "lemonde.fr", "lefigaro.fr", "liberation.fr", "leparisien.fr", "lesechos.fr", "lexpress.fr", "lepoint.fr", "nouvelobs.com",
        "mediapart.fr", "la-croix.com", "humanite.fr", "ouest-france.fr", "sudouest.fr", "ladepeche.fr", "lavoixdunord.fr",
        "francetvinfo.fr", "franceinfo.fr", "radiofrance.fr", "rfi.fr", "france24.com", "tv5monde.com", "courrierinternational.com",
        "monde-diplomatique.fr", "lesoir.be", "rtbf.be", "lalibre.be", "letemps.ch", "rts.ch", "ledevoir.com", "lapresse.ca",
        "radio-canada.ca", "bfmtv.com", "20minutes.fr", "huffingtonpost.fr", "lequipe.fr", "tf1info.fr", "rtl.fr", "europe1.fr",
        "marianne.net", "slate.fr", "arte.tv", "telerama.fr", "lopinion.fr", "challenges.fr", "latribune.fr", "alternatives-economiques.fr",
        "usinenouvelle.com", "sciencesetavenir.fr", "futura-sciences.com", "pourlascience.fr", "lesjours.fr", "reporterre.net", "actu.fr",
        "letelegramme.fr", "ledauphine.com", "leprogres.fr", "estrepublicain.fr", "dna.fr", "lalsace.fr", "midilibre.fr", "lindependant.fr",
        "nicematin.com", "lamontagne.fr", "lanouvellerepublique.fr", "courrier-picard.fr", "paris-normandie.fr", "charentelibre.fr",
        "corsematin.com", "levif.be", "dhnet.be", "24heures.ch", "tdg.ch", "20min.ch", "jeuneafrique.com", "theconversation.com",
        "politico.eu", "cnn.com", "aljazeera.com", "afp.com", "reuters.com", "apnews.com", "bbc.co.uk", "bbc.com", "theguardian.com",
        "nytimes.com", "washingtonpost.com", "ft.com", "economist.com", "elpais.com", "spiegel.de", "zeit.de", "wikipedia.org",
        "nature.com", "science.org", "arxiv.org", "doi.org");

    private static readonly FrozenSet<string> Houses = FrozenSet.Create(StringComparer.Ordinal,
        "wikimedia.org", "archive.org", "youtube.com", "youtu.be", "dailymotion.com", "vimeo.com", "facebook.com", "instagram.com", "tiktok.com",
        "x.com", "twitter.com", "bsky.app", "linkedin.com", "reddit.com", "github.com", "google.com", "google.fr",
        "groupe-casino.fr", // sells food
        "medium.com", "substack.com", "wordpress.com", "blogspot.com", "over-blog.com", "canalblog.com");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SourceLookup = Sources.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(string owner) => Sources.Contains(owner) || Houses.Contains(owner);

    /// <summary>The press, institutions, encyclopedias: what a reader quotes.</summary>
    public static bool IsSource(ReadOnlySpan<char> owner) => SourceLookup.Contains(owner);
}
