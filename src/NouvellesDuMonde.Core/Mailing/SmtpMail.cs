using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Mailing;

internal sealed class SmtpMail(IOptions<MailOptions> options, IOptions<SiteOptions> site) : IMailTransport
{
    public async Task SendAsync(Mail mail, CancellationToken ct)
    {
        var server = options.Value;
        using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.UseTls };
        if (server.User != "")
            client.Credentials = new NetworkCredential(server.User, server.Password);
        using var message = Message(mail, new MailAddress(server.From, site.Value.Name));
        await client.SendMailAsync(message, ct);
    }

    private static MailMessage Message(Mail mail, MailAddress from)
    {
        var message = new MailMessage
        {
            From = from,
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        message.To.Add(new MailAddress(mail.To));
        message.Headers["Message-ID"] = MimeText.MessageId(mail, from);
        message.Headers["Auto-Submitted"] = "auto-generated";
        foreach (var header in mail.Headers)
            message.Headers[header.Name] = header.Value;
        if (mail.Html is not null)
        {
            var html = AlternateView.CreateAlternateViewFromString(mail.Html, Encoding.UTF8, MediaTypeNames.Text.Html);
            html.TransferEncoding = TransferEncoding.QuotedPrintable;
            message.AlternateViews.Add(html);
        }

        return message;
    }
}
