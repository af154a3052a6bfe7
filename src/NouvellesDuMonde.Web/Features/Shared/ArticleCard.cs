using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Media;

namespace NouvellesDuMonde.Web.Features.Shared;

/// <summary>An article as every list shows it.</summary>
public sealed record ArticleCard(
    int Id, string Headline, string Standfirst, string Slug, string Rubrique, string RubriqueSlug, DateTime PublishedUtc, int CommentCount)
{
    public CardImage? Image { get; init; }

    public string Path => ArticlePath.Of(RubriqueSlug, Slug, Id);
}

/// <summary>Width and height in pixels.</summary>
public sealed record CardImage(string StoredName, int Width, int Height)
{
    public string Path => MediaAsset.PathOf(StoredName);
}

public static class ArticleCards
{
    public static IQueryable<ArticleCard> AsCards(this IQueryable<Article> articles) => articles.Select(a =>
        new ArticleCard(a.Id, a.Headline, a.Standfirst, a.Slug, a.Category!.Name, a.Category.Slug, (a.PublishedUtc ?? a.ScheduledForUtc)!.Value, a.CommentCount)
        {
            Image = a.LeadMedia!.StoredName == null || a.LeadMedia.Width == null || a.LeadMedia.Height == null
                ? null
                : new CardImage(a.LeadMedia.StoredName, a.LeadMedia.Width.Value, a.LeadMedia.Height.Value),
        });
}
