using System.Collections.Frozen;
using static NouvellesDuMonde.Core.Html.AttributeRules;

namespace NouvellesDuMonde.Core.Html;

using Attributes = FrozenDictionary<string, AttributeRule>;

/// <summary>
/// What may stay in a piece of HTML. Everything that is not named here goes: an unknown tag leaves its content, a tag of
/// <see cref="DroppedWithContent"/> takes it along. No style sheet language is ever allowed.
/// </summary>
public sealed record HtmlPolicy
{
    /// <summary>Allowed tags, each with its allowed attributes.</summary>
    public required FrozenDictionary<string, Attributes> AllowedTags { get; init; }

    /// <summary>Attributes allowed on every allowed tag.</summary>
    public Attributes AllowedEverywhere { get; init; } = Attributes.Empty;

    /// <summary>Schemes of an address, lower case. Addresses within this site are allowed besides.</summary>
    public required FrozenSet<string> AllowedSchemes { get; init; }

    /// <summary>Old or equivalent tags, by the tag that takes their place.</summary>
    public required FrozenDictionary<string, string> Renamed { get; init; }

    /// <summary>Tags that mean nothing without this attribute: without it they are unwrapped.</summary>
    public required FrozenDictionary<string, string> Required { get; init; }

    /// <summary>The rel attribute of every link, or null to leave links alone.</summary>
    public string? LinkRel { get; init; }

    /// <summary>Tags whose content is not text for a reader.</summary>
    public FrozenSet<string> DroppedWithContent { get; init; } = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "math", "textarea",
        "select", "title", "head", "xmp", "noembed", "noframes", "frameset", "plaintext", "audio", "video", "canvas",
        "map", "datalist", "dialog", "option", "optgroup");

    /// <summary>What a comment may hold: short formatting and links that give no credit to their target.</summary>
    public static HtmlPolicy Comment { get; } = new()
    {
        AllowedTags = Tags(
            ("p", []), ("br", []), ("strong", []), ("em", []), ("blockquote", []), ("ul", []), ("ol", []), ("li", []),
            ("a", [("href", Url)])),
        AllowedSchemes = FrozenSet.Create(StringComparer.Ordinal, "http", "https", "mailto"),
        Renamed = Renames(Blocks.Concat(["h1", "h2", "h3", "h4", "h5", "h6", "pre"]), []),
        Required = Pairs(("a", "href")),
        LinkRel = "ugc nofollow noopener",
    };

    /// <summary>What the body of an article may hold. Figures and « Lire aussi » name their object by its id.</summary>
    public static HtmlPolicy Article { get; } = new()
    {
        AllowedTags = Tags(
            ("p", []), ("h2", []), ("h3", []), ("h4", []), ("hr", []), ("br", []),
            ("blockquote", [("class", Words("exergue"))]), ("cite", []), ("q", []),
            ("ul", []), ("ol", []), ("li", []), ("dl", []), ("dt", []), ("dd", []),
            ("strong", []), ("em", []), ("s", []), ("small", []), ("sup", []), ("sub", []), ("code", []), ("pre", []),
            ("span", []), ("abbr", [("title", Text)]),
            ("a", [("href", Url), ("hreflang", Language)]),
            ("figure", [("data-media", Number), ("class", Words("large", "pleine-largeur", "portrait"))]),
            ("figcaption", []), ("img", [("src", Url), ("alt", Text), ("width", Number), ("height", Number)]),
            ("aside", [("data-lire-aussi", Number)]),
            ("table", []), ("caption", []), ("thead", []), ("tbody", []), ("tfoot", []), ("tr", []),
            ("th", [("scope", Words("col", "row", "colgroup", "rowgroup")), ("colspan", Number), ("rowspan", Number)]),
            ("td", [("colspan", Number), ("rowspan", Number)])),
        AllowedEverywhere = Rules([("lang", Language)]),
        AllowedSchemes = FrozenSet.Create(StringComparer.Ordinal, "http", "https", "mailto", "tel"),
        Renamed = Renames(Blocks,
            [("h1", "h2"), ("h5", "h4"), ("h6", "h4"), ("acronym", "abbr"), ("strike", "s"), ("del", "s"), ("tt", "code"),
             ("kbd", "code"), ("samp", "code"), ("big", "span"), ("listing", "pre")]),
        Required = Pairs(("a", "href"), ("img", "src"), ("aside", "data-lire-aussi"), ("span", "lang")),
    };

    // Unwrapped, two of these side by side would run their words together.
    private static string[] Blocks =>
        ["div", "section", "article", "main", "header", "footer", "nav", "center", "address", "details", "summary",
         "fieldset", "form", "hgroup", "dir", "menu"];

    private static FrozenDictionary<string, Attributes> Tags(
        params (string Tag, (string Name, AttributeRule Rule)[] Attributes)[] tags) =>
        tags.ToFrozenDictionary(tag => tag.Tag, tag => Rules(tag.Attributes), StringComparer.Ordinal);

    private static Attributes Rules((string Name, AttributeRule Rule)[] rules) =>
        rules.ToFrozenDictionary(rule => rule.Name, rule => rule.Rule, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Renames(
        IEnumerable<string> paragraphs, (string From, string To)[] others) =>
        Pairs([.. paragraphs.Select(tag => (tag, "p")), ("b", "strong"), ("i", "em"), .. others]);

    private static FrozenDictionary<string, string> Pairs(params (string From, string To)[] pairs) =>
        pairs.ToFrozenDictionary(pair => pair.From, pair => pair.To, StringComparer.Ordinal);
}
