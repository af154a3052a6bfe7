using System.Globalization;
using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Html.Enhancers;

/// <summary>
/// <c>&lt;aside data-lire-aussi="123"&gt;</c> becomes a link with the headline of that article; nothing when it is not
/// public.
/// </summary>
internal sealed class LireAussi : IBodyEnhancer
{
    private const string Label = "Lire aussi";

    public void Enhance(IElement body, BodyReferences references)
    {
        foreach (var aside in body.QuerySelectorAll("aside[data-lire-aussi]"))
        {
            var id = int.Parse(aside.GetAttribute("data-lire-aussi")!, NumberStyles.None, CultureInfo.InvariantCulture);
            if (references.Articles.TryGetValue(id, out var article))
                Fill(aside, article);
            else
                aside.Remove();
        }
    }

    private static void Fill(IElement aside, ArticleReference article)
    {
        var document = aside.Owner!;
        var label = document.CreateElement("span");
        label.ClassName = "lire-aussi-etiquette";
        label.TextContent = Label;

        var link = document.CreateElement("a");
        link.SetAttribute("href", article.Path);
        link.TextContent = article.Headline;

        var paragraph = document.CreateElement("p");
        paragraph.Append(label, document.CreateTextNode(" "), link);

        aside.RemoveAttribute("data-lire-aussi");
        aside.ClassName = "lire-aussi";
        // Several on a page: each landmark needs a name of its own.
        aside.SetAttribute("aria-label", $"{Label}\u00A0: {article.Headline}");
        aside.TextContent = "";
        aside.Append(paragraph);
    }
}
