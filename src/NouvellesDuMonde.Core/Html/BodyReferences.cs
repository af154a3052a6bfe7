namespace NouvellesDuMonde.Core.Html;

/// <summary>What the body of an article names by id, loaded beforehand: rendering asks no database.</summary>
/// <param name="Media">By id. One that is missing renders as one without a file.</param>
/// <param name="Articles">By id, public ones only: a link to a draft must not show.</param>
/// <param name="SiteUrl">The public address of this site, to tell own links from others.</param>
public sealed record BodyReferences(
    IReadOnlyDictionary<int, MediaReference> Media,
    IReadOnlyDictionary<int, ArticleReference> Articles,
    Uri SiteUrl);

/// <param name="Url">Where the file is served, or null when the site has no file for it.</param>
/// <param name="Width">Pixels, as <paramref name="Height"/>; together they keep the page from jumping.</param>
/// <param name="Renditions">As the record of the image keeps them; <c>null</c>: only the file itself.</param>
public sealed record MediaReference(
    string? Url, string? Alt, string? Caption, string? Credit, int? Width = null, int? Height = null, string? Renditions = null);

/// <param name="Path">From the root of the site: « /monde/titre-12 ».</param>
public sealed record ArticleReference(string Path, string Headline);
