using System.Globalization;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Mailing;

/// <summary>Writes each mail as a file that any mail program opens. A file is there whole or not at all.</summary>
internal sealed class PickupFolderMail(IOptions<StorageOptions> storage, IOptions<MailOptions> options, IOptions<SiteOptions> site) : IMailTransport
{
    public async Task SendAsync(Mail mail, CancellationToken ct)
    {
        var folder = Directory.CreateDirectory(storage.Value.MailFolder).FullName;
        var time = mail.WrittenUtc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var file = Path.Combine(folder, $"{time}-{mail.Id:N}.eml");
        var unfinished = file + ".tmp";
        await File.WriteAllTextAsync(unfinished, MimeText.Write(mail, new MailAddress(options.Value.From, site.Value.Name)), ct);
        File.Move(unfinished, file, overwrite: true);
    }
}
