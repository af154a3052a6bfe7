using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Web.Tests.Operations;

/// <summary>The program as a process of its own, on a free port of the loopback, with its SQLite file in a folder.</summary>
internal sealed partial class RunningSite : IAsyncDisposable
{
    /// <summary>Where settings, pages and the demo's content are, as for <c>dotnet run</c>.</summary>
    internal static readonly string Sources = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/NouvellesDuMonde.Web"));

    private readonly Process process;
    private readonly List<string> lines = [];
    private Task reading = Task.CompletedTask;

    private RunningSite(Process process) => this.process = process;

    public Uri Address { get; private set; } = null!; // known once it listens

    public static async Task<RunningSite> StartAsync(string folder, string environment, CancellationToken ct, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location]) { RedirectStandardOutput = true, WorkingDirectory = Sources };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Storage__Root"] = folder;
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        var site = new RunningSite(Process.Start(start)!);
        site.Address = new Uri(await site.ReadUntilListeningAsync(ct));
        // A full pipe would hold the site up.
        site.reading = site.ReadOnAsync();
        return site;
    }

    /// <summary>At once, without a chance to finish anything (SIGKILL).</summary>
    /// <returns>All that it had logged.</returns>
    public async Task<IReadOnlyList<string>> KillAsync(CancellationToken ct)
    {
        process.Kill();
        await process.WaitForExitAsync(ct);
        await reading;
        return lines;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync(CancellationToken.None);
        process.Dispose();
    }

    private async Task ReadOnAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            lines.Add(line);
    }

    private async Task<string> ReadUntilListeningAsync(CancellationToken ct)
    {
        while (await process.StandardOutput.ReadLineAsync(ct) is { } line)
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
