using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Web.Features.MostRead;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Home;

/// <summary>
/// The front page composes itself, the newest articles with an image leading and each rubrique having its band, around what the
/// newsroom has pinned.
/// </summary>
public sealed record FrontPage
{
    public ArticleCard? Lead { get; init; }

    /// <summary>Beside the lead, three at most.</summary>
    public required IReadOnlyList<ArticleCard> Seconds { get; init; }

    /// <summary>Under the lead, two at most, in words only.</summary>
    public required IReadOnlyList<ArticleCard> Thirds { get; init; }

    /// <summary>« En continu »: the newest of the whole site, with times.</summary>
    public required IReadOnlyList<ArticleCard> Newest { get; init; }

    /// <summary>Whether the reader of one long column has just seen it above.</summary>
    public bool IsAtTop(ArticleCard article) => article.Id == Lead?.Id || Seconds.Concat(Thirds).Any(a => a.Id == article.Id);

    public required IReadOnlyList<RubriqueBand> Bands { get; init; }

    /// <summary>« Choix de la rédaction »: five at most, and only what was chosen.</summary>
    public required IReadOnlyList<ArticleCard> Choice { get; init; }

    /// <summary>A list for each period in which enough was read.</summary>
    public required IReadOnlyList<MostReadList> MostRead { get; init; }

    /// <summary>The most commented of the newest articles.</summary>
    public required IReadOnlyList<ArticleCard> MostCommented { get; init; }
}

/// <summary>A rubrique on the front page: never holds what leads the page.</summary>
public sealed record RubriqueBand(CategoryNode Rubrique, IReadOnlyList<CategoryNode> Children, IReadOnlyList<ArticleCard> Articles, int Position)
{
    /// <summary>Image first, words only, image last: no two neighbours look alike.</summary>
    public string CssClass => Position % 3 == 1 || Articles[0].Image is null ? "band-words" : Position % 3 == 0 ? "band-image-first" : "band-image-last";

    public CardImage? Image => CssClass == "band-words" ? null : Articles[0].Image;
}
