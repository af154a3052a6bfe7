using System.Text.RegularExpressions;
using Xunit;

namespace NouvellesDuMonde.Testing;

/// <summary>The mails that the site wrote as files, as somebody reads them who looks for a link.</summary>
public sealed class Mailbox(string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Waits for the outbox: the newest mail to that address, or the newest that also holds <paramref name="words"/>.</summary>
    public async Task<ReceivedMail> ReceiveAsync(string address, string words = "")
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            if (All(address).LastOrDefault(m => m.Text.Contains(words, StringComparison.Ordinal)) is { } mail)
                return mail;
            if (DateTime.UtcNow > deadline)
                throw new InvalidOperationException($"No mail came to {address} in {Patience.TotalSeconds} s.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ReceivedMail> All(string address) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(f => new ReceivedMail(File.ReadAllText(f)))
            .Where(m => m.Text.Contains($"To: <{address}>", StringComparison.OrdinalIgnoreCase)),
    ];
}

/// <param name="Text">The whole file.</param>
public sealed record ReceivedMail(string Text)
{
    /// <summary>The first address that stands in the mail, as path and query.</summary>
    public string Link => new Uri(Regex.Match(Text, @"https?://\S+").Value).PathAndQuery;
}
