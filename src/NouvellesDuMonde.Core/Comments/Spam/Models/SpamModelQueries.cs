namespace NouvellesDuMonde.Core.Comments.Spam.Models;

public static class SpamModelQueries
{
    /// <summary>The one in use comes first.</summary>
    public static IQueryable<SpamModelVersion> CurrentFirst(this IQueryable<SpamModelVersion> versions) =>
        versions.OrderByDescending(v => v.CurrentSinceUtc).ThenByDescending(v => v.Id);

    public static IQueryable<SpamModelVersion> OfCorpora(this IQueryable<SpamModelVersion> versions) =>
        versions.Where(v => v.Origin == SpamModelOrigin.Corpora);
}
