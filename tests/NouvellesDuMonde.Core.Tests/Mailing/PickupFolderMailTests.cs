using System.Text;
using System.Text.RegularExpressions;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Mailing;

public sealed partial class PickupFolderMailTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ndm-mail-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> WriteAsync()
    {
        await PostOffice.With(_ => { }, folder).SendAsync(PostOffice.Mail(), TestContext.Current.CancellationToken);
        return await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(folder, "mail")).ShouldHaveSingleItem(), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_link_stands_whole_on_a_line_of_its_own()
    {
        var lines = (await WriteAsync()).Split("\r\n");

        lines.ShouldContain("https://nouvelles.example/compte/confirmation?jeton=" + new string('x', 400));
        lines.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 998);
    }

    [Fact]
    public async Task The_headers_are_those_that_a_mail_program_needs()
    {
        var text = await WriteAsync();

        text.ShouldContain("From: Nouvelles du Monde <ne-pas-repondre@localhost>\r\n");
        text.ShouldContain("To: <lectrice@example.org>\r\n");
        text.ShouldContain("Date: Mon, 15 Jun 2026 08:00:00 +0000\r\n");
        MessageId().IsMatch(text).ShouldBeTrue();
        var words = EncodedWord().Matches(text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)]);
        words.ShouldAllBe(w => w.Length <= 75);
        string.Concat(words.Select(w => Encoding.UTF8.GetString(Convert.FromBase64String(w.Groups[1].Value))))
            .ShouldBe("Confirmez votre adresse –\u00A0Nouvelles du Monde, le journal de l’actualité internationale");
    }

    [Fact]
    public async Task A_mail_sent_twice_is_one_file()
    {
        var transport = PostOffice.With(_ => { }, folder);
        var mail = PostOffice.Mail();

        await transport.SendAsync(mail, TestContext.Current.CancellationToken);
        await transport.SendAsync(mail, TestContext.Current.CancellationToken);

        Directory.GetFiles(Path.Combine(folder, "mail")).ShouldHaveSingleItem();
    }

    [GeneratedRegex(@"^Message-ID: <[0-9a-f]{32}@localhost>\r$", RegexOptions.Multiline)]
    private static partial Regex MessageId();

    [GeneratedRegex(@"=\?utf-8\?B\?([A-Za-z0-9+/=]+)\?=")]
    private static partial Regex EncodedWord();
}
