using System.Net;
using System.Text;
using NouvellesDuMonde.Core.Mailing;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>What happened, for one member, in text and in HTML. Nothing is fetched when it is opened.</summary>
/// <param name="Unsubscription">Ends the mails of this kind, or the daily mail, by one POST (RFC 8058).</param>
/// <param name="Left">How many more are only on the site.</param>
public sealed record NotificationLetter(SiteOptions Site, string MemberName, IReadOnlyList<NotificationStory> Stories, Uri Unsubscription, int Left)
{
    private string Why => $"Vous recevez ce message parce que vous commentez ou suivez une discussion sur {Site.Name}.";

    private Uri Settings => Site.Absolute(NotificationPath.Settings);

    /// <param name="listId">Names the kind of mail to programs that sort (RFC 2919).</param>
    public Mail To(string address, string subject, string listId) => new(address, FrenchTypography.Set($"{subject} – {Site.Name}"), Text(), Html())
    {
        Headers =
        [
            new MailHeader("List-Id", $"<{listId}.{Site.Absolute("/").Host}>"),
            new MailHeader("List-Unsubscribe", $"<{Unsubscription.AbsoluteUri}>"),
            new MailHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
        ],
    };

    private string Text()
    {
        var text = new StringBuilder($"Bonjour {MemberName},\n\n");
        foreach (var story in Stories)
        {
            text.Append(Set(story.Title)).Append("\n\n").Append(Site.Absolute(story.Path).AbsoluteUri).Append("\n\n");
            foreach (var paragraph in story.Paragraphs)
                text.Append(Set(paragraph)).Append("\n\n");
        }

        if (Left > 0)
            text.Append(More).Append("\n\n");
        return text.Append("-- \n").Append(Why).Append("\nMes notifications et réglages\u00A0: ").Append(Settings.AbsoluteUri)
            .Append("\nNe plus recevoir ces messages\u00A0: ").Append(Unsubscription.AbsoluteUri).Append('\n').ToString();
    }

    private string Html()
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"fr\">\n<body>\n");
        Paragraph(html, $"Bonjour {MemberName},");
        foreach (var story in Stories)
        {
            html.Append("<h2><a href=\"").Append(Encode(Site.Absolute(story.Path).AbsoluteUri)).Append("\">").Append(Encode(Set(story.Title))).Append("</a></h2>\n");
            foreach (var paragraph in story.Paragraphs)
                Paragraph(html, Set(paragraph));
        }

        if (Left > 0)
            Paragraph(html, More);
        return html.Append("<hr>\n<p>").Append(Encode(Why)).Append("<br>\n<a href=\"").Append(Encode(Settings.AbsoluteUri))
            .Append("\">Mes notifications et réglages</a> ·\n<a href=\"").Append(Encode(Unsubscription.AbsoluteUri))
            .Append("\">Ne plus recevoir ces messages</a></p>\n</body>\n</html>\n").ToString();
    }

    private string More => $"Et {Left}\u00A0de plus, sur le site.";

    private static void Paragraph(StringBuilder html, string text) => html.Append("<p>").Append(Encode(text)).Append("</p>\n");

    private static string Set(string text) => FrenchTypography.Set(text);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}

/// <summary>The pages that notification mails point to.</summary>
public static class NotificationPath
{
    public const string List = "/compte/notifications";

    public const string Settings = "/compte/notifications/reglages";

    public const string Unsubscription = "/notifications/desabonnement";
}
