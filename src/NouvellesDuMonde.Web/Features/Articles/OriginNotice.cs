using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Web.Features.Articles;

/// <summary>Says where a republished text comes from: « traduit de l’anglais ».</summary>
public static class OriginNotice
{
    /// <returns><c>null</c> for a text republished in its own language.</returns>
    public static string? Translation(ArticleOrigin origin) =>
        origin.IsTranslation ? $"traduit {From(origin.Language?.Split('-')[0])}".TrimEnd() : null;

    private static string From(string? language) => language switch
    {
        "ar" => "de l’arabe",
        "ca" => "du catalan",
        "cs" => "du tchèque",
        "da" => "du danois",
        "de" => "de l’allemand",
        "el" => "du grec",
        "en" => "de l’anglais",
        "es" => "de l’espagnol",
        "fa" => "du persan",
        "fi" => "du finnois",
        "he" => "de l’hébreu",
        "hu" => "du hongrois",
        "it" => "de l’italien",
        "ja" => "du japonais",
        "ko" => "du coréen",
        "nl" => "du néerlandais",
        "no" => "du norvégien",
        "pl" => "du polonais",
        "pt" => "du portugais",
        "ro" => "du roumain",
        "ru" => "du russe",
        "sv" => "du suédois",
        "tr" => "du turc",
        "uk" => "de l’ukrainien",
        "zh" => "du chinois",
        _ => "",
    };
}
