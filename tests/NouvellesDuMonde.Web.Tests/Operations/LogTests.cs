using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Operations;

/// <summary>The program itself, started as a server would: settings from the environment, logs on its output.</summary>
public sealed partial class LogTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ndm-log-").FullName;

    [Fact]
    public async Task In_Production_each_line_of_the_log_is_JSON_and_holds_nothing_personal()
    {
        var ct = TestContext.Current.CancellationToken;
        using var site = Start();
        var lines = new List<string>();
        var address = await ReadUntilListeningAsync(site, lines, ct);

        using var http = new HttpClient { BaseAddress = new Uri(address) };
        await http.GetAsync("/recherche?q=lectrice%40exemple.fr", ct);
        using var form = new FormUrlEncodedContent([new("Email", "lectrice@exemple.fr"), new("Password", "mot de passe secret")]);
        await http.PostAsync("/compte/connexion", form, ct);
        site.Kill();
        lines.AddRange((await site.StandardOutput.ReadToEndAsync(ct)).Split('\n', StringSplitOptions.RemoveEmptyEntries));

        var log = string.Join('\n', lines);
        lines.ShouldAllBe(line => JsonDocument.Parse(line, default) != null);
        log.ShouldContain("\"Path\":\"/compte/connexion\"");
        log.ShouldContain("RequestId");
        log.ShouldNotContain("lectrice");
        log.ShouldNotContain("mot de passe secret");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location]) { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Storage__Root"] = folder;
        return Process.Start(start)!;
    }

    private static async Task<string> ReadUntilListeningAsync(Process site, List<string> lines, CancellationToken ct)
    {
        while (await site.StandardOutput.ReadLineAsync(ct) is { } line)
        {
            lines.Add(line);
            if (Listening().Match(line) is { Success: true } match)
                return match.Value;
        }

        throw new InvalidOperationException($"The site did not start:\n{string.Join('\n', lines)}");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
