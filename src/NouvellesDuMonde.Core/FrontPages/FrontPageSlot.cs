using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.FrontPages;

/// <summary>
/// A place of the front page given to an article for a while. A place may be given several times, one after the other; where two
/// overlap, the one that begins later has it.
/// </summary>
public sealed class FrontPageSlot
{
    private FrontPageSlot()
    {
    }

    public FrontPageSlot(FrontPagePlace place) => (Zone, Position, CategoryId) = (place.Zone, place.Position, place.CategoryId);

    public int Id { get; private set; }

    public FrontPageZone Zone { get; private set; }

    public int Position { get; private set; }

    public int? CategoryId { get; private set; }

    public Category? Category { get; private set; }

    public int ArticleId { get; private set; }

    public Article Article { get; private set; } = null!; // loaded by the queries that use it

    /// <summary>Shown on the front page in place of the article's own.</summary>
    public string? Headline { get; private set; }

    public DateTime FromUtc { get; private set; }

    /// <summary>The first moment at which the place is free again; <c>null</c>: until somebody frees it.</summary>
    public DateTime? UntilUtc { get; private set; }

    /// <summary>Optimistic concurrency, carried by the form.</summary>
    public int Version { get; private set; }

    public FrontPagePlace Place => new(Zone, Position, CategoryId);

    public void Pin(int articleId, string? headline, DateTime fromUtc, DateTime? untilUtc)
    {
        ArticleId = articleId;
        Headline = string.IsNullOrWhiteSpace(headline) ? null : FrenchTypography.Set(headline.Trim(), ArticleContent.MaxHeadlineLength);
        (FromUtc, UntilUtc) = (fromUtc, untilUtc);
        Version++;
    }
}
