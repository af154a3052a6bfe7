namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>
/// Sentences out of the stock of comment robots, which praise every page alike so that the author's address may stand under it. Pieces of
/// a few words, so that some survive the spelling mistakes that the robots scatter. No setting: nobody edits a robot's stock.
/// </summary>
internal static class StockPraise
{
    /// <summary>Of robots alone: about « your blog », « this web site », « this piece of writing », never about what it says.</summary>
    public static WordList Telling { get; } = new(EmbeddedWords.Sections("stock-praise.txt")[""]);

    /// <summary>What readers write as well: tells something only beside an address.</summary>
    public static WordList Polite { get; } = new(
    [
        "great article", "great post", "nice post", "nice article", "awesome article", "awesome post", "amazing post", "good article", "good post",
        "very informative", "very well written", "well written", "thanks for sharing", "thank you for sharing", "keep up the good work",
        "keep up the great work", "keep it up", "very useful information", "helpful information", "great information", "great info",
        "wonderful article", "i enjoyed reading",
        "super article", "excellent article", "tres bon article", "bel article", "article tres interessant", "article interessant",
        "article tres instructif", "tres instructif", "tres enrichissant", "article bien ecrit", "tres bien ecrit", "article complet",
        "article de qualite", "merci pour cet article", "merci pour votre article", "merci pour ce partage", "merci pour le partage",
        "merci du partage", "merci pour ces informations", "merci pour ces conseils", "ces precieux conseils", "continuez comme ca",
        "m a beaucoup aide", "m a bien aide", "merci beaucoup pour ces", "merci pour vos conseils", "adore parcourir votre site",
        "continuez ainsi", "bonne continuation", "au plaisir de vous lire", "j attends la suite", "hate de lire la suite",
        "merci pour ces infos", "infos utiles", "article interessant et pertinent", "interessant et pertinent", "partage entierement votre point de vue",
        "vous feliciter pour la qualite", "feliciter pour ce", "merci pour ce billet", "excellent contenu", "super contenu", "contenu de qualite", "tres utile",
        "je vais revenir", "quel plaisir de lire", "plaisir de vous lire", "point de vue eclairant", "belle continuation", "encourager a poursuivre", "decouvre votre blog",
        "je reviendrai", "votre site est tres interessant", "votre site est genial", "votre site est super", "votre site web est tres",
        "felicitations pour votre site", "votre blog est tres",
    ]);
}
