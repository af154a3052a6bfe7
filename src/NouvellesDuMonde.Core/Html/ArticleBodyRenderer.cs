namespace NouvellesDuMonde.Core.Html;

/// <summary>Turns the source of an article's body into the HTML that readers get. Done once, when the article is saved.</summary>
public static class ArticleBodyRenderer
{
    /// <summary>The source is sanitised again: what is served never depends on how it came into the database.</summary>
    public static string Render(string source, BodyReferences references)
    {
        var body = HtmlFragment.Parse(HtmlSanitizer.Sanitize(source, HtmlPolicy.Article));
        foreach (var enhancer in BodyEnhancers.InOrder)
            enhancer.Enhance(body, references);

        return body.InnerHtml.Trim();
    }
}
