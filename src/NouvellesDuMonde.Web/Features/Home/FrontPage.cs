using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Home;

/// <summary>The front page composes itself: the newest articles with an image lead, each rubrique has its band.</summary>
public sealed record FrontPage
{
    public ArticleCard? Lead { get; init; }

    /// <summary>Beside the lead, three at most.</summary>
    public required IReadOnlyList<ArticleCard> Seconds { get; init; }

    /// <summary>« En continu »: the newest of the whole site, with times.</summary>
    public required IReadOnlyList<ArticleCard> Newest { get; init; }

    public required IReadOnlyList<RubriqueBand> Bands { get; init; }

    /// <summary>The most commented of the newest articles.</summary>
    public required IReadOnlyList<ArticleCard> MostCommented { get; init; }
}

/// <summary>A rubrique on the front page: never holds what leads the page.</summary>
public sealed record RubriqueBand(CategoryNode Rubrique, IReadOnlyList<CategoryNode> Children, IReadOnlyList<ArticleCard> Articles);
