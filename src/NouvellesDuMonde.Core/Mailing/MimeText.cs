using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace NouvellesDuMonde.Core.Mailing;

/// <summary>
/// A mail as RFC 5322 and MIME write it, in UTF-8 sent as it is (8bit): a person who opens the file, or a script that looks for a
/// link in it, finds every line whole.
/// </summary>
public static class MimeText
{
    private const string NewLine = "\r\n";

    /// <summary>Octets without the line's end: RFC 5322 §2.1.1 allows 998.</summary>
    private const int MaxLineOctets = 900;

    /// <summary>Octets of text whose encoded word stays within 75 characters: RFC 2047 §2.</summary>
    private const int MaxWordOctets = 42;

    public static string Write(Mail mail, MailAddress from)
    {
        var text = new StringBuilder();
        Header(text, "From", $"{Word(from.DisplayName)} <{from.Address}>");
        Header(text, "To", $"<{new MailAddress(mail.To).Address}>");
        Header(text, "Subject", Word(mail.Subject));
        Header(text, "Date", mail.WrittenUtc.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture));
        Header(text, "Message-ID", MessageId(mail, from));
        Header(text, "Auto-Submitted", "auto-generated");
        foreach (var header in mail.Headers)
            Header(text, header.Name, header.Value);
        Header(text, "MIME-Version", "1.0");
        if (mail.Html is null)
            Part(text, "text/plain", mail.Text);
        else
            Alternatives(text, mail, $"=_{mail.Id:N}");
        return text.ToString();
    }

    public static string MessageId(Mail mail, MailAddress from) => $"<{mail.Id:N}@{from.Host}>";

    private static void Alternatives(StringBuilder text, Mail mail, string boundary)
    {
        Header(text, "Content-Type", $"multipart/alternative; boundary=\"{boundary}\"");
        text.Append(NewLine);
        foreach (var (type, body) in new[] { ("text/plain", mail.Text), ("text/html", mail.Html!) })
        {
            text.Append("--").Append(boundary).Append(NewLine);
            Part(text, type, body);
        }

        text.Append("--").Append(boundary).Append("--").Append(NewLine);
    }

    private static void Part(StringBuilder text, string type, string body)
    {
        Header(text, "Content-Type", $"{type}; charset=utf-8");
        Header(text, "Content-Transfer-Encoding", "8bit");
        text.Append(NewLine);
        foreach (var line in body.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').SelectMany(Fold))
            text.Append(line).Append(NewLine);
    }

    private static void Header(StringBuilder text, string name, string value) =>
        text.Append(name).Append(": ").Append(value).Append(NewLine);

    /// <summary>Breaks a line that no server would accept at a blank; a link holds none, so it stays whole.</summary>
    private static IEnumerable<string> Fold(string line)
    {
        while (Encoding.UTF8.GetByteCount(line) > MaxLineOctets)
        {
            var blank = line.LastIndexOf(' ', MaxLineOctets / 4);
            if (blank <= 0)
                break;
            yield return line[..blank];
            line = line[(blank + 1)..];
        }

        yield return line;
    }

    private static string Word(string value)
    {
        if (value.All(c => c is >= ' ' and <= '~'))
            return value;
        var words = new List<string>();
        var octets = new List<byte>();
        var buffer = new byte[4];
        foreach (var rune in value.EnumerateRunes().Where(r => !Rune.IsControl(r)))
        {
            var size = rune.EncodeToUtf8(buffer);
            if (octets.Count + size > MaxWordOctets)
                Flush();
            octets.AddRange(buffer.AsSpan(0, size));
        }

        Flush();
        return string.Join(NewLine + " ", words);

        void Flush()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String([.. octets])}?=");
            octets.Clear();
        }
    }
}
