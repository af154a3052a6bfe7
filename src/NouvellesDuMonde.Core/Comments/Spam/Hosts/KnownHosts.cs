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
        "ccomptes.fr", "cnil.fr", "arcom.fr", "europa.eu", "un.org", "who.int", "oecd.org", "imf.org", "worldbank.org", "nato.int", "coe.int",
        "admin.ch", "belgium.be", "canada.ca", "gouv.qc.ca", "cnrs.fr", "inserm.fr", "hal.science", "ipcc.ch", "nasa.gov", "esa.int",
        // Press
        "lemonde.fr", "lefigaro.fr", "liberation.fr", "leparisien.fr", "lesechos.fr", "lexpress.fr", "lepoint.fr", "nouvelobs.com", "mediapart.fr",
        "la-croix.com", "humanite.fr", "ouest-france.fr", "sudouest.fr", "ladepeche.fr", "lavoixdunord.fr", "francetvinfo.fr", "franceinfo.fr",
        "radiofrance.fr", "rfi.fr", "france24.com", "tv5monde.com", "courrierinternational.com", "monde-diplomatique.fr", "lesoir.be", "rtbf.be",
        "lalibre.be", "letemps.ch", "rts.ch", "ledevoir.com", "lapresse.ca", "radio-canada.ca", "afp.com", "reuters.com", "apnews.com", "bbc.co.uk",
        "bbc.com", "theguardian.com", "nytimes.com", "washingtonpost.com", "ft.com", "economist.com", "elpais.com", "spiegel.de", "zeit.de", "wikipedia.org", "nature.com",
        "science.org", "arxiv.org", "doi.org");

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
