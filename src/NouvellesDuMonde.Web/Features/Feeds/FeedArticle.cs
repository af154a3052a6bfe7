using System.Globalization;
using System.Linq.Expressions;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Syndication;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>What a feed reads of an article.</summary>
internal sealed record FeedArticle
{
    public static readonly Expression<Func<Article, FeedArticle>> Projection = a => new FeedArticle
    {
        Id = a.Id,
        Headline = a.CorrectionCount > 0 && a.Corrections.Any(c => c.Kind == CorrectionKind.Retraction) ? CorrectionQueries.RetractedMark + a.Headline : a.Headline,
        Standfirst = a.Standfirst,
        BodyHtml = a.BodyHtml,
        Rubrique = a.Category!.Name,
        Path = ArticlePath.Of(a.Category.Slug, a.Slug, a.Id),
        PublishedUtc = a.PublishedUtc!.Value,
        UpdatedUtc = a.UpdatedUtc,
        SavedUtc = a.SavedUtc,
        CommentPolicy = a.CommentPolicy,
        CorrectionCount = a.CorrectionCount,
        Image = a.LeadMedia!.StoredName == null || a.LeadMedia.Width == null || a.LeadMedia.Height == null
            ? null
            : new FeedImage(
                MediaAsset.PathOf(a.LeadMedia.StoredName), a.LeadMedia.ContentType, a.LeadMedia.Width.Value, a.LeadMedia.Height.Value,
                a.LeadMedia.Bytes, a.LeadMedia.Alt, a.LeadCaption ?? a.LeadMedia.Caption, a.LeadMedia.Credit),
    };

    public required int Id { get; init; }

    public required string Headline { get; init; }

    public required string Standfirst { get; init; }

    public required string BodyHtml { get; init; }

    public required string Rubrique { get; init; }

    public required string Path { get; init; }

    public required DateTime PublishedUtc { get; init; }

    public DateTime? UpdatedUtc { get; init; }

    public required DateTime SavedUtc { get; init; }

    public required CommentPolicy CommentPolicy { get; init; }

    public required int CorrectionCount { get; init; }

    public FeedImage? Image { get; init; }

    public FeedItem ToItem(FeedHtml html, IReadOnlyList<FeedNote> notes, bool isExtract) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"urn:nouvellesdumonde:article:{Id}"),
        Path = Path,
        Title = Headline,
        Summary = Standfirst,
        ContentHtml = Content(html, notes, isExtract),
        Image = Image,
        PublishedUtc = PublishedUtc,
        UpdatedUtc = UpdatedUtc,
        SavedUtc = UpdatedUtc > SavedUtc ? UpdatedUtc.Value : SavedUtc,
        CommentsFolder = CommentPolicy == CommentPolicy.None ? null : FeedPath.OfComments(Path),
    };

    /// <summary>A retraction is read before the text, whatever else was said after it.</summary>
    private string Content(FeedHtml html, IReadOnlyList<FeedNote> notes, bool isExtract) => string.Concat(
        html.Notes(notes.Where(n => n.Kind == CorrectionKind.Retraction)),
        isExtract ? html.Paragraph(Standfirst) + html.Link("Lire l’article sur le site", Path)
            : (Image is null ? "" : html.Figure(Image)) + html.Portable(BodyHtml, Path),
        html.Notes(notes.Where(n => n.Kind != CorrectionKind.Retraction)));
}
