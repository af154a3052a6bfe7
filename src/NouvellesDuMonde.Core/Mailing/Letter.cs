using System.Net;
using System.Text;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Mailing;

/// <summary>
/// The words of a mail of the house, from which its text and its HTML are made. The HTML stands without images, styles or
/// anything fetched: nothing tells that it was opened.
/// </summary>
/// <param name="Link">Stands on a line of its own, after the first paragraph.</param>
public sealed record Letter(string Greeting, IReadOnlyList<string> Paragraphs, LetterLink? Link = null)
{
    private const string Closing = "La rédaction de Nouvelles du Monde";

    /// <summary>Names and headlines stand in these words as their writers typed them: they are set once, here.</summary>
    public Mail To(string address, string subject)
    {
        var set = this with { Greeting = FrenchTypography.Set(Greeting), Paragraphs = [.. Paragraphs.Select(p => FrenchTypography.Set(p))] };
        return new(address, FrenchTypography.Set(subject), set.Text(), set.Html());
    }

    private string Text()
    {
        var text = new StringBuilder().Append(Greeting).Append("\n\n");
        for (var i = 0; i < Paragraphs.Count; i++)
        {
            text.Append(Paragraphs[i]).Append("\n\n");
            if (i == 0 && Link is not null)
                text.Append(Link.Address.AbsoluteUri).Append("\n\n");
        }

        return text.Append(Closing).Append('\n').ToString();
    }

    private string Html()
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"fr\">\n<body>\n");
        Paragraph(html, WebUtility.HtmlEncode(Greeting));
        for (var i = 0; i < Paragraphs.Count; i++)
        {
            Paragraph(html, WebUtility.HtmlEncode(Paragraphs[i]));
            if (i == 0 && Link is not null)
                Paragraph(html, $"<a href=\"{WebUtility.HtmlEncode(Link.Address.AbsoluteUri)}\">{WebUtility.HtmlEncode(Link.Label)}</a>");
        }

        Paragraph(html, Closing);
        return html.Append("</body>\n</html>\n").ToString();
    }

    private static void Paragraph(StringBuilder html, string inner) => html.Append("<p>").Append(inner).Append("</p>\n");
}

public sealed record LetterLink(string Label, Uri Address);
