using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Settings;
using NouvellesDuMonde.Core.Syndication;
using NouvellesDuMonde.Web.Features.Corrections;
using NouvellesDuMonde.Web.Features.Navigation;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Articles;

/// <summary>Everything that the page of an article shows.</summary>
public sealed record ArticlePage
{
    public required ArticleText Text { get; init; }

    /// <summary>From the root down to the article's rubrique.</summary>
    public required IReadOnlyList<CategoryNode> Rubriques { get; init; }

    public required IReadOnlyList<Signature> Byline { get; init; }

    public required IReadOnlyList<Subject> Subjects { get; init; }

    /// <summary>« À lire aussi »: worked out when articles are saved; none rather than a wrong one.</summary>
    public IReadOnlyList<HeadlineLink> Related { get; init; } = [];

    /// <summary>« Lire plus d’actualités » of the section: a sub-rubrique alone may be too quiet to fill it.</summary>
    public required IReadOnlyList<HeadlineLink> More { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<CorrectionNote> Corrections { get; init; } = [];

    /// <summary>The newsroom no longer stands by it.</summary>
    public bool IsRetracted => Corrections.Any(c => c.Kind == CorrectionKind.Retraction);

    /// <summary><c>null</c> when there is nothing to follow, or the article does without.</summary>
    public FollowBlock? Follow { get; init; }

    public AdvertisementSlot? Advertisement { get; init; }

    public CategoryNode Section => Rubriques[0];

    public CategoryNode Rubrique => Rubriques[^1];

    public string Path => ArticlePath.Of(Rubrique.Slug, Text.Slug, Text.Id);

    public bool HasComments => Text.CommentPolicy != CommentPolicy.None;

    public IReadOnlyList<PageFeed> Feeds =>
    [
        new PageFeed(Rubrique.Name, FeedPath.OfRubrique(Rubrique.Slug)),
        .. HasComments ? [new PageFeed("Commentaires de l’article", FeedPath.OfComments(Path))] : Array.Empty<PageFeed>(),
    ];
}

/// <summary>What is stored of the article itself.</summary>
public sealed record ArticleText
{
    public required int Id { get; init; }

    public required ArticleStatus Status { get; init; }

    public required int CategoryId { get; init; }

    public required string Headline { get; init; }

    public string? SeoTitle { get; init; }

    public required string Slug { get; init; }

    public required string Standfirst { get; init; }

    public string? Dateline { get; init; }

    /// <summary>Rendered and safe: sanitised when saved.</summary>
    public required string BodyHtml { get; init; }

    public required int WordCount { get; init; }

    public required DateTime PublishedUtc { get; init; }

    public DateTime? UpdatedUtc { get; init; }

    public LeadFigure? Lead { get; init; }

    public ArticleOrigin? Origin { get; init; }

    public required CommentPolicy CommentPolicy { get; init; }

    public required int CommentCount { get; init; }

    public required int CorrectionCount { get; init; }

    public required bool ShowsFollowBlock { get; init; }

    public int ReadingMinutes => PlainText.ReadingMinutes(WordCount);
}

/// <param name="Caption">The article's own, else that of the image.</param>
public sealed record LeadFigure(CardImage Image, string Alt, string Caption, string Credit)
{
    /// <inheritdoc cref="CardImage.Share"/>
    public PageImage Share => Image.Share(Alt);

    /// <inheritdoc cref="CardImage.Ratios"/>
    public IReadOnlyList<PageImage> Ratios => Image.Ratios(Alt);
}

/// <param name="Role">The role for this article, else the author's function.</param>
public sealed record Signature(int AuthorId, string Name, string Slug, string? Role, string? XHandle);

public sealed record Subject(int TagId, string Name, string Slug);

/// <summary>Another article, as the one query for all of them brings it.</summary>
public sealed record Neighbour
{
    /// <summary>In « À lire aussi », from 0; -1 for one of the section's newest.</summary>
    public required int Position { get; init; }

    public required int Id { get; init; }

    public required string Headline { get; init; }

    public required string Rubrique { get; init; }

    public required string Slug { get; init; }

    public required DateTime? PublishedUtc { get; init; }

    public HeadlineLink Link => new(Id, Headline, Rubrique, Slug, PublishedUtc!.Value);
}

public sealed record HeadlineLink(int Id, string Headline, string Rubrique, string Slug, DateTime PublishedUtc)
{
    public string Path => ArticlePath.Of(Rubrique, Slug, Id);
}
