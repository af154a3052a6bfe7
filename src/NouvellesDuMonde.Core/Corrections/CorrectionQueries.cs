using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Corrections;

/// <summary>Which corrections readers see. Ids rise with their dates, which never change, so the primary key is the order of every list.</summary>
public static class CorrectionQueries
{
    /// <summary>Begins the headline of a retracted article wherever it is shown without its banner: lists, feeds, shared links.</summary>
    public const string RetractedMark = "Article rétracté\u00A0: ";

    /// <summary>A withdrawn article takes its corrections with it, until it is published again.</summary>
    public static IQueryable<Correction> OfPublished(this IQueryable<Correction> corrections) =>
        corrections.Where(c => c.Article.Status == ArticleStatus.Published);

    public static IQueryable<Correction> Of(this IQueryable<Correction> corrections, int articleId) =>
        corrections.Where(c => c.ArticleId == articleId);

    public static IQueryable<Correction> Newest(this IQueryable<Correction> corrections) => corrections.OrderByDescending(c => c.Id);

    public static IQueryable<Correction> Before(this IQueryable<Correction> corrections, int id) => corrections.Where(c => c.Id < id);
}
