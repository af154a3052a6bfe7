using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace NouvellesDuMonde.Testing;

/// <summary>A page as it was answered.</summary>
public sealed record Page(string Path, HttpStatusCode Status, HttpResponseMessage Response, string Html, IHtmlDocument Document)
{
    /// <summary>The visible words, blanks folded.</summary>
    public string Text => string.Join(' ', Document.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static async Task<Page> ReadAsync(string path, HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Page(path, response.StatusCode, response, html, new HtmlParser().ParseDocument(html));
    }

    public IElement One(string selector) => Document.QuerySelector(selector)
        ?? throw new InvalidOperationException($"{Path} ({(int)Status}) holds no {selector}:\n{Text[..Math.Min(Text.Length, 500)]}");

    public IReadOnlyList<IElement> All(string selector) => [.. Document.QuerySelectorAll(selector)];

    public FilledForm Form(string selector) => new(this, (IHtmlFormElement)One(selector));
}
