using System.Net.Mail;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Mailing;

public sealed class SmtpMailTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_reaches_the_server_with_both_forms_of_its_text()
    {
        using var server = new SmtpServer();

        await To(server).SendAsync(PostOffice.Mail(), Ct);

        server.Commands.ShouldContain("RCPT TO:<lectrice@example.org>");
        var mail = server.Received.ShouldHaveSingleItem();
        mail.ShouldContain("multipart/alternative");
        mail.ShouldContain("text/plain");
        mail.ShouldContain("text/html");
        mail.ShouldContain("Date: ");
        mail.ShouldContain("Nouvelles du Monde");
        mail.ShouldContain($"Message-ID: <");
    }

    [Fact]
    public async Task The_link_by_which_a_mail_program_unsubscribes_stays_on_one_line()
    {
        using var server = new SmtpServer();
        var link = $"<https://nouvelles.example/lettre/desabonnement?jeton={new string('x', 300)}>";

        await To(server).SendAsync(PostOffice.Mail() with { Headers = [new("List-Unsubscribe", link), new("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")] }, Ct);

        var mail = server.Received.ShouldHaveSingleItem();
        mail.ShouldContain($"List-Unsubscribe: {link}");
        mail.ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }

    [Fact]
    public async Task A_refusal_is_an_exception_so_that_the_outbox_tries_again()
    {
        using var server = new SmtpServer { IsFull = true };

        await Should.ThrowAsync<SmtpException>(() => To(server).SendAsync(PostOffice.Mail(), Ct));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_an_exception_too()
    {
        int port;
        using (var gone = new SmtpServer())
            port = gone.Port;

        await Should.ThrowAsync<SmtpException>(() => PostOffice.With(o => (o.Host, o.Port) = ("127.0.0.1", port)).SendAsync(PostOffice.Mail(), Ct));
    }

    private static Core.Mailing.IMailTransport To(SmtpServer server) => PostOffice.With(o => (o.Host, o.Port) = ("127.0.0.1", server.Port));
}
