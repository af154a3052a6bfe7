namespace NouvellesDuMonde.Core.Comments.Spam.Words;
/// <summary>
/// What a site starts with. Compared folded and as whole words, so each form that people write is an entry. Kept short on purpose:
/// a list that catches honest readers is worse than none; the site grows its own.
/// </summary>
public static class DefaultWords
{
    /// <summary>Nobody writes these to discuss the news, not even to quote an advertisement: what readers quote stands among the offers (<see cref="Offers"/>).</summary>
    public static IReadOnlyList<string> Banned { get; } =
    [
        // Pills and bodies
        "buy viagra", "cheap viagra", "viagra pas cher", "acheter viagra", "buy cialis", "cialis pas cher",
        "acheter cialis", "kamagra", "buy levitra", "levitra pas cher", "tramadol online",
        "xanax online", "buy oxycodone", "penis enlargement", "keto gummies",
        // Games of chance
        "online casino", "free spins", "slot gacor", "situs judi", "judi online", "agen slot", "togel", "1xbet promo code",
        "code promo 1xbet", "code promo melbet",
        // Money that falls from the sky
        "pret entre particuliers serieux", "pret entre particulier serieux", "pret entre particuliers rapide",
        "pret entre particuliers fiable", "pret entre particuliers honnete", "offre de pret entre particulier",
        "credit rapide sans justificatif", "pret rapide sans justificatif", "urgent loan", "all kinds of loans", "loan offer",
        "offre de pret entre particuliers", "pret d argent rapide et fiable", "offre de credit entre particuliers", "payday loans",
        "payday loan", "guaranteed loan approval", "forex signals", "bitcoin doubler", "double your bitcoin", "crypto recovery expert",
        "recover your stolen bitcoin", "free gift card codes", "get free gift cards", "earn real money from", "earn money from home",
        "make money online fast", "work from home and earn",
        // Miracles
        "grand maitre marabout", "maitre marabout", "love spell caster", "spell caster", "illuminati membership",
        // Trade in rankings, papers and hackers
        "buy backlinks", "backlinks pas cher", "cheap seo services", "seo packages", "guest post service", "buy followers", "hire a hacker",
        "counterfeit money for sale", "cloned cards", "fake id for sale",
        // Sex for sale
        "escorts in", "call girls in", "sexcam", "sex cam", "free porn", "porno gratuit", "onlyfans leak", "hot girls near you",
    ];

    /// <summary>A person should read these in their sentence.</summary>
    public static IReadOnlyList<string> Suspect { get; } =
    [
        // Insults
        "connard", "connards", "connasse", "connasses", "gros con", "pauvre con", "sale con", "vieux con", "bande de cons",
        "espece de con", "abruti", "abrutis", "abrutie", "cretin", "cretins", "debile", "debiles", "encule", "encules", "enfoire",
        "enfoires", "salaud", "salauds", "salope", "salopes", "pute", "putes", "fils de pute", "fdp", "ntm", "nique ta mere", "batard",
        "batards", "bouffon", "bouffons", "raclure", "raclures", "sous merde", "grosse vache", "ferme ta gueule", "ta gueule",
        "va crever", "asshole", "bastard", "bitch", "cunt", "fuck", "fucking", "motherfucker", "moron", "shithead", "whore",
        // Hatred
        "bougnoule", "bougnoules", "bicot", "bicots", "youpin", "youpins", "youtre", "negre", "negres", "negro", "bamboula",
        "niakoue", "niakoues", "chinetoque", "chinetoques", "pd", "pede", "pedes", "tapette", "tapettes", "tarlouze", "gouine",
        "sale juif", "sales juifs", "sale arabe", "sales arabes", "sale noir", "sales noirs", "faggot", "nigger", "kike",
        "race inferieure", "sous hommes",
        // Threats
        "je vais te tuer", "on va te tuer", "je vais te retrouver", "je sais ou tu habites", "il faut les tuer", "faut les tuer",
        "une balle dans la tete", "qu on les pende", "kill yourself", "suicide toi", "va te pendre", "je connais ton adresse",
        "je connais son adresse", "je connais votre adresse", "je connais leur adresse", "on connait ton adresse", "on connait son adresse",
        "on connait votre adresse", "je sais ou il habite", "je sais ou elle habite", "je sais ou vous habitez", "on sait ou tu habites",
        "on sait ou il habite", "on sait ou elle habite", "on sait ou vous habitez", "tu vas crever", "tu vas mourir", "vous allez crever",
        "on va te retrouver", "on va te crever", "on va te buter", "on va le buter", "on va la buter", "on va les buter", "on va vous buter",
        "on va le tuer", "on va vous tuer", "je vais te crever", "je vais te buter", "je vais le buter", "je vais le tuer", "je vais vous tuer",
        // Grave accusations, which the publisher answers for (law of 29 July 1881, article 29)
        "est un pedophile", "est une pedophile", "sont des pedophiles", "est pedophile", "est un pedocriminel", "sont des pedocriminels",
        "est un violeur", "sont des violeurs", "est un assassin", "sont des assassins", "est un meurtrier", "est une meurtriere",
        "sont des meurtriers",
    ];

    /// <summary>Subjects of the news as much as of advertisements: never a reason by themselves.</summary>
    public static IReadOnlyList<string> Weak { get; } =
    [
        "viagra", "casino", "casinos", "pari sportif", "paris sportifs", "bitcoin", "bitcoins", "crypto", "forex", "trading", "trader",
        "backlink", "backlinks", "seo", "referencement", "porno", "porn", "escort", "escorts", "voyance", "voyant", "voyante", "marabout", "loan", "loans",
        "cialis", "options binaires", "binary options", "pret entre particuliers", "pret entre particulier", "pret personnel", "code promo", "codes promo", "cliquez ici", "click here", "contactez moi", "contactez nous", "contact me", "gagner de l argent",
        "argent facile", "make money", "earn money", "subscribe", "check out my", "mon site", "visitez", "pas cher", "livraison gratuite", "offre speciale",
        "100 gratuit", "garanti", "rendement", "investissez", "whatsapp", "telegram",
    ];
}
