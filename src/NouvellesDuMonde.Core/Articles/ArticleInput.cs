namespace NouvellesDuMonde.Core.Articles;

/// <summary>What an editor typed, as typed. <see cref="SaveArticle"/> judges it; the editor's screen adds its own buttons to it.</summary>
public record ArticleInput
{
    public ArticleKind Kind { get; init; }

    /// <summary>The version that the editor began from; a save on top of somebody else's is refused.</summary>
    public int Version { get; init; }

    public string? Headline { get; init; }

    public string? SeoTitle { get; init; }

    /// <summary>Blank: made from the headline.</summary>
    public string? Slug { get; init; }

    public string? Standfirst { get; init; }

    public string? Dateline { get; init; }

    public int? CategoryId { get; init; }

    public IReadOnlyList<int> FurtherCategoryIds { get; init; } = Fillable<int>();

    /// <summary>Separated by commas. Known names and synonyms are recognised whatever their case and accents; others are created.</summary>
    public string? TagNames { get; init; }

    /// <summary>In order; rows without an author are left out.</summary>
    public IReadOnlyList<BylineRow> Byline { get; init; } = Fillable<BylineRow>();

    public int? LeadMediaId { get; init; }

    public string? LeadCaption { get; init; }

    public string? Body { get; init; }

    public string? OriginPublisher { get; init; }

    public string? OriginUrl { get; init; }

    public string? OriginAuthor { get; init; }

    public string? OriginLanguage { get; init; }

    public string? OriginLicence { get; init; }

    public bool IsTranslation { get; init; }

    public CommentPolicy CommentPolicy { get; init; }

    public bool ShowsFollowBlock { get; init; } = true;

    /// <summary>Readers are told of this change (« mis à jour le … »).</summary>
    public bool IsSubstantive { get; init; }

    /// <summary>
    /// Until readers have seen it, an address that was made from the headline, and that nobody has changed, follows the headline.
    /// </summary>
    internal string SlugFor(Article? article) =>
        article is { FirstPublishedUtc: null } && Articles.Slug.From(Slug ?? "") == article.Slug && Articles.Slug.From(article.Headline) == article.Slug
            ? Articles.Slug.From(Headline ?? "")
            : SlugOrHeadline;

    private string SlugOrHeadline => Articles.Slug.From(string.IsNullOrWhiteSpace(Slug) ? Headline ?? "" : Slug);

    internal bool HasOrigin =>
        IsTranslation || new[] { OriginPublisher, OriginUrl, OriginAuthor, OriginLanguage, OriginLicence }.Any(t => !string.IsNullOrWhiteSpace(t));

    internal ArticleOrigin? Origin => !HasOrigin ? null : new ArticleOrigin
    {
        Publisher = OriginPublisher?.Trim() ?? "",
        Url = Blank(OriginUrl),
        Author = Blank(OriginAuthor),
        Language = Blank(OriginLanguage),
        Licence = Blank(OriginLicence),
        IsTranslation = IsTranslation,
    };

    internal IReadOnlyList<BylineEntry> Signatures =>
        [.. Byline.Where(r => r.AuthorId is not null).DistinctBy(r => r.AuthorId).Select(r => new BylineEntry(r.AuthorId!.Value, Blank(r.Role)))];

    /// <summary>What a saved article looks like in the editor; <paramref name="tagNames"/> in the order shown.</summary>
    public static ArticleInput Of(Article article, IEnumerable<string> tagNames) => new()
    {
        Kind = article.Kind,
        Version = article.Version,
        Headline = article.Headline,
        SeoTitle = article.SeoTitle,
        Slug = article.Slug,
        Standfirst = article.Standfirst,
        Dateline = article.Dateline,
        CategoryId = article.CategoryId,
        FurtherCategoryIds = [.. article.Listings.Where(l => l.IsChosen && l.CategoryId != article.CategoryId).Select(l => l.CategoryId)],
        TagNames = string.Join(", ", tagNames),
        Byline = [.. article.Byline.OrderBy(b => b.Position).Select(b => new BylineRow { AuthorId = b.AuthorId, Role = b.Role })],
        LeadMediaId = article.LeadMediaId,
        LeadCaption = article.LeadCaption,
        // As the character, not as the entity that a serialiser writes: « … » stays readable in the source.
        Body = article.BodySource.Replace("&nbsp;", "\u00a0", StringComparison.Ordinal),
        OriginPublisher = article.Origin?.Publisher,
        OriginUrl = article.Origin?.Url,
        OriginAuthor = article.Origin?.Author,
        OriginLanguage = article.Origin?.Language,
        OriginLicence = article.Origin?.Licence,
        IsTranslation = article.Origin?.IsTranslation ?? false,
        CommentPolicy = article.CommentPolicy,
        ShowsFollowBlock = article.ShowsFollowBlock,
    };

    /// <summary>A form's binder adds to the list that it finds; to a fixed one it adds nothing, and says nothing.</summary>
    private static List<T> Fillable<T>() => [];

    internal static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>One line of the byline as typed.</summary>
public sealed record BylineRow
{
    public int? AuthorId { get; init; }

    public string? Role { get; init; }
}
