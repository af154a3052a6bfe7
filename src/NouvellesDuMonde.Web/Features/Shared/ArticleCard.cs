using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Web.Features.Shared;

/// <summary>An article as every list shows it.</summary>
/// <param name="Headline">With a mark before it when the newsroom has retracted the article.</param>
public sealed record ArticleCard(
    int Id, string Headline, string Standfirst, string Slug, string Rubrique, string RubriqueSlug, DateTime PublishedUtc, int CommentCount)
{
    public CardImage? Image { get; init; }

    public string Path => ArticlePath.Of(RubriqueSlug, Slug, Id);
}

/// <summary>Width and height in pixels.</summary>
public sealed record CardImage(string StoredName, int Width, int Height)
{
    /// <summary>Below it networks show a stamp beside the words instead of a banner.</summary>
    private const int SmallestShare = 600;

    /// <summary>As the record of the image keeps them; <c>null</c>: only the original.</summary>
    public string? Renditions { get; init; }

    public string Path => MediaAsset.PathOf(StoredName);

    public Picture For(PictureUse use) => Picture.Of(Path, Width, Height, Renditions, use);

    /// <summary>For the preview of a shared link: 1200 by 630 where the image allows.</summary>
    public PageImage Share(string alt) => Jpeg(Crop.Share, alt) is { Width: >= SmallestShare } made ? made : new PageImage(Path, Width, Height, alt);

    /// <summary>For search engines: 16:9, 4:3 and 1:1, 1200 pixels wide where the image allows; the original while there are none.</summary>
    public IReadOnlyList<PageImage> Ratios(string alt) =>
        new[] { Crop.Wide, Crop.Classic, Crop.Square }.Select(crop => Jpeg(crop, alt)).OfType<PageImage>().ToList() is { Count: > 0 } made
            ? made
            : [new PageImage(Path, Width, Height, alt)];

    private PageImage? Jpeg(Crop crop, string alt) =>
        Picture.Jpeg(Path, Width, Height, Renditions, crop) is { } jpeg ? new PageImage(jpeg.Path, jpeg.Width, jpeg.Height, alt) : null;
}

public static class ArticleCards
{
    public static IQueryable<ArticleCard> AsCards(this IQueryable<Article> articles) => articles.Select(a =>
        new ArticleCard(
            a.Id,
            a.CorrectionCount > 0 && a.Corrections.Any(c => c.Kind == CorrectionKind.Retraction) ? CorrectionQueries.RetractedMark + a.Headline : a.Headline,
            a.Standfirst, a.Slug, a.Category!.Name, a.Category.Slug, (a.PublishedUtc ?? a.ScheduledForUtc)!.Value, a.CommentCount)
        {
            Image = a.LeadMedia!.StoredName == null || a.LeadMedia.Width == null || a.LeadMedia.Height == null
                ? null
                : new CardImage(a.LeadMedia.StoredName, a.LeadMedia.Width.Value, a.LeadMedia.Height.Value) { Renditions = a.LeadMedia.Renditions },
        });
}
