using System.Text;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>
/// The letter of a day for one subscriber, in text and in HTML. Links go straight to the site; nothing is fetched when it is
/// opened, so nobody learns that it was.
/// </summary>
/// <param name="Name">Of the newsletter.</param>
public sealed record DigestLetter(SiteOptions Site, string Name, DateOnly Day, IReadOnlyList<LetterArticle> Articles, LetterLinks Links)
{
    private const string Styles = "margin:0 auto;padding:16px;max-width:600px;font:16px/1.5 Georgia,serif";
    private const string Small = "color:#625d54;font:14px/1.5 Arial,sans-serif";

    private string Date => $"{Day.ToString("dddd", French.Culture)} {(Day.Day == 1 ? "1er" : Day.Day.ToString(French.Culture))}\u00A0{Day.ToString("MMMM yyyy", French.Culture)}";

    private string Why => $"Vous recevez ce message parce que vous êtes inscrit à «\u00A0{Name}\u00A0» de {Site.Name}.";

    private IEnumerable<IGrouping<string, LetterArticle>> Sections => Articles.OrderBy(a => a.SectionRank).GroupBy(a => a.Section);

    public Mail To(string address, string prefix = "") => new(address, $"{prefix}{Name}, {Date}", Text(), Html())
    {
        Headers =
        [
            // RFC 2919, RFC 2369 and RFC 8058: a mail program may end the subscription by one POST. The signature of the sending
            // server (DKIM) should cover them.
            new MailHeader("List-Id", $"<lettre.{Site.Absolute("/").Host}>"),
            new MailHeader("List-Unsubscribe", $"<{Links.Unsubscription.AbsoluteUri}>"),
            new MailHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
        ],
    };

    private string Text()
    {
        var text = new StringBuilder().Append(Name).Append('\n').Append(Date).Append("\n\n");
        foreach (var section in Sections)
        {
            text.Append(section.Key.ToUpper(French.Culture)).Append("\n\n");
            foreach (var article in section)
            {
                text.Append(article.Headline).Append('\n');
                if (article.Standfirst != "")
                    text.Append(article.Standfirst).Append('\n');
                text.Append(Site.Absolute(article.Path).AbsoluteUri).Append("\n\n");
            }
        }

        return text.Append("-- \n").Append(Why)
            .Append("\nChanger de rubriques\u00A0: ").Append(Links.Preferences.AbsoluteUri)
            .Append("\nSe désabonner\u00A0: ").Append(Links.Unsubscription.AbsoluteUri).Append('\n').ToString();
    }

    private string Html()
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"fr\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n<title>")
            .Append(Encode(Name)).Append("</title></head>\n<body style=\"").Append(Styles).Append("\">\n<h1 style=\"font-size:26px;margin:0\">")
            .Append(Encode(Name)).Append("</h1>\n<p style=\"").Append(Small).Append(";margin-top:0\">").Append(Encode($"{Site.Name}, {Date}")).Append("</p>\n");
        foreach (var section in Sections)
        {
            html.Append("<h2 style=\"margin:28px 0 8px;border-top:1px solid;padding-top:8px;font-size:18px;color:#9c2317\">").Append(Encode(section.Key)).Append("</h2>\n");
            foreach (var article in section)
                Append(html, article);
        }

        return html.Append("<hr>\n<p style=\"").Append(Small).Append("\">").Append(Encode(Why)).Append("<br>\n<a href=\"")
            .Append(Encode(Links.Preferences.AbsoluteUri)).Append("\">Changer de rubriques</a> ·\n<a href=\"")
            .Append(Encode(Links.Unsubscription.AbsoluteUri)).Append("\">Se désabonner</a></p>\n</body>\n</html>\n").ToString();
    }

    private void Append(StringBuilder html, LetterArticle article)
    {
        html.Append("<h3 style=\"margin:16px 0 4px;font-size:18px;line-height:1.3\"><a style=\"color:inherit\" href=\"")
            .Append(Encode(Site.Absolute(article.Path).AbsoluteUri)).Append("\">").Append(Encode(article.Headline)).Append("</a></h3>\n");
        if (article.Standfirst != "")
            html.Append("<p style=\"margin:0\">").Append(Encode(article.Standfirst)).Append("</p>\n");
    }

    /// <summary>Only what HTML needs: the framework's encoder would write every é as a number.</summary>
    private static string Encode(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}

public sealed record LetterLinks(Uri Preferences, Uri Unsubscription);
