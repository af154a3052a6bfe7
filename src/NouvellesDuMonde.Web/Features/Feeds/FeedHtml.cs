using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Web.Features.Corrections;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>Our HTML as a reader's program shows it, anywhere and without our style sheet.</summary>
public sealed class FeedHtml(IOptions<SiteOptions> site, SiteClock clock)
{
    private static readonly FrozenSet<string> Kept = FrozenSet.Create(StringComparer.Ordinal,
        "href", "rel", "src", "alt", "title", "width", "height", "lang", "dir", "cite", "datetime", "colspan", "rowspan", "scope", "start", "reversed");

    /// <param name="pagePath">Against which a bare <c>#anchor</c> counts.</param>
    public string Portable(string html, string pagePath)
    {
        var body = HtmlFragment.Parse(StorableText.Clean(html));
        foreach (var element in body.QuerySelectorAll("*"))
        {
            foreach (var attribute in element.Attributes.ToList())
            {
                if (!Kept.Contains(attribute.Name))
                    element.RemoveAttribute(attribute.Name);
                else if (attribute.Name is "href" or "src" or "cite")
                    attribute.Value = Absolute(attribute.Value, pagePath);
            }
        }

        // A <picture> chooses among our own files by rules of our own pages: its image alone is right everywhere.
        foreach (var picture in body.QuerySelectorAll("picture"))
        {
            foreach (var source in picture.QuerySelectorAll("source"))
                source.Remove();
            picture.Unwrap();
        }

        return body.InnerHtml;
    }

    public string Figure(FeedImage image) => string.Create(CultureInfo.InvariantCulture,
        $"""<figure><img src="{Attribute(Url(image.Path))}" alt="{Attribute(image.Alt)}" width="{image.Width}" height="{image.Height}">{Caption(image)}</figure>""");

    public string Paragraph(string text) => $"<p>{Text(text)}</p>";

    public string Link(string words, string path) => $"""<p><a href="{Attribute(Url(path))}">{Text(words)}</a></p>""";

    /// <summary>What the newsroom has said since, dated.</summary>
    public string Notes(IEnumerable<FeedNote> notes)
    {
        var html = new StringBuilder();
        foreach (var note in notes)
        {
            html.Append("<blockquote><p><strong>").Append(Text($"{note.Kind.InFrench()} du {FrenchDates.Write(clock.Local(note.DatedUtc), "date")}"))
                .Append("</strong></p>");
            foreach (var paragraph in note.Text.Paragraphs())
                html.Append(Paragraph(paragraph));
            html.Append("</blockquote>");
        }

        return html.ToString();
    }

    private static string Caption(FeedImage image) => string.Join(' ', new[] { image.Caption, image.Credit }.Where(t => t != "")) is { Length: > 0 } words
        ? $"<figcaption>{Text(words)}</figcaption>"
        : "";

    private string Absolute(string address, string pagePath) => address switch
    {
        ['#', ..] => Url(pagePath) + address,
        ['/', not '/', ..] or ['/'] => Url(address),
        _ => address,
    };

    private string Url(string path) => site.Value.Absolute(path).AbsoluteUri;

    private static string Text(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Attribute(string text) => Text(text).Replace("\"", "&quot;", StringComparison.Ordinal);
}
