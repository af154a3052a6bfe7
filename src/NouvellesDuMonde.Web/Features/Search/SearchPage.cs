using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Search.Queries;
using NouvellesDuMonde.Web.Features.Articles;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Search;

/// <summary>Everything that the search page shows.</summary>
public sealed record SearchPage
{
    public required SearchForm Form { get; init; }

    public required SearchState State { get; init; }

    /// <summary>To choose from, parents before children.</summary>
    public required IReadOnlyList<(CategoryNode Node, int Depth)> Rubriques { get; init; }

    /// <summary>Beside fields of the filter.</summary>
    public IReadOnlyList<FieldRefusal> Errors { get; init; } = [];

    public IReadOnlyList<SearchResult> Results { get; init; } = [];

    /// <summary>On the first page only.</summary>
    public int? Total { get; init; }

    public string? NextPath { get; init; }

    /// <summary>« Vouliez-vous dire ».</summary>
    public string? Spelling { get; init; }

    /// <summary>What else there is, when nothing was found.</summary>
    public IReadOnlyList<ArticleCard> Newest { get; init; } = [];

    /// <inheritdoc cref="Newest"/>
    public IReadOnlyList<Subject> Subjects { get; init; } = [];

    public string Query => Form.Q ?? "";

    public bool IsFirst => Total is not null;

    public string? ErrorOf(string field) => Errors.Where(e => e.Field == field).Select(e => e.Sentence).FirstOrDefault();
}

public enum SearchState
{
    /// <summary>Nothing typed yet.</summary>
    Unasked,

    /// <summary>Only words that stand in every article.</summary>
    OnlyStopWords,

    /// <summary>A field of the filter cannot be read.</summary>
    Unreadable,

    Found,

    /// <summary>Articles with some of the words: none has all.</summary>
    FoundInPart,

    NotFound,
}

/// <param name="Headline">Marked.</param>
/// <param name="Extract">The passage of standfirst or text that has most of the words.</param>
public sealed record SearchResult(ArticleCard Article, MarkedText Headline, MarkedText Extract);
