namespace NouvellesDuMonde.Core.Import.Wxr;

/// <summary>One thing that a WordPress export holds. Texts are as exported: HTML entities and markup are not interpreted.</summary>
public abstract record WxrRecord;

/// <summary>What the head of the export says about the old site. Comes first.</summary>
public sealed record WxrSite : WxrRecord
{
    public string Title { get; internal set; } = "";
    public string Description { get; internal set; } = "";
    public string Link { get; internal set; } = "";
    public string Language { get; internal set; } = "";
    public string Version { get; internal set; } = "";
    public string BaseSiteUrl { get; internal set; } = "";
    public string BaseBlogUrl { get; internal set; } = "";

    /// <summary>The host of the old site without « www. », or « inconnu » when the export names none.</summary>
    public string Host => Uri.TryCreate(Address, UriKind.Absolute, out var uri) && uri.Host.Length > 0
        ? uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host
        : "inconnu";

    /// <summary>The address of the blog as far as the export tells.</summary>
    public string Address => BaseBlogUrl.Length > 0 ? BaseBlogUrl : BaseSiteUrl.Length > 0 ? BaseSiteUrl : Link;
}

public sealed record WxrAuthor(long Id, string Login, string Email, string DisplayName, string FirstName, string LastName) : WxrRecord;

/// <param name="ParentSlug">Slug of the parent category; empty at the root.</param>
public sealed record WxrCategory(long Id, string Slug, string ParentSlug, string Name, string Description) : WxrRecord;

public sealed record WxrTag(long Id, string Slug, string Name, string Description) : WxrRecord;

/// <summary>A term of any other taxonomy: menus, post formats, those of plugins. New exports also repeat categories here.</summary>
public sealed record WxrTerm(long Id, string Taxonomy, string Slug, string ParentSlug, string Name, string Description) : WxrRecord;
