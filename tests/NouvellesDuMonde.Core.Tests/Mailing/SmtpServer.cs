using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NouvellesDuMonde.Core.Tests.Mailing;

/// <summary>As much of RFC 5321 as takes one mail after the other.</summary>
internal sealed class SmtpServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public SmtpServer()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Refuses every recipient when set.</summary>
    public bool IsFull { get; set; }

    public List<string> Commands { get; } = [];

    /// <summary>Mails as received, headers included.</summary>
    public List<string> Received { get; } = [];

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            await ServeAsync(client.GetStream());
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } command)
        {
            Commands.Add(command);
            var verb = command.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "DATA")
                await ReceiveAsync(reader, writer);
            else
                await writer.WriteLineAsync(verb == "RCPT" && IsFull ? "452 4.2.2 mailbox full" : verb == "QUIT" ? "221 bye" : "250 ok");
        }
    }

    private async Task ReceiveAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".")
            mail.Append(line).Append('\n');
        Received.Add(mail.ToString());
        await writer.WriteLineAsync("250 ok");
    }
}
