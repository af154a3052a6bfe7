using System.Text.Json;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Operations;

/// <summary>The program itself, started as a server would: settings from the environment, logs on its output.</summary>
public sealed class LogTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ndm-log-").FullName;

    [Fact]
    public async Task In_Production_each_line_of_the_log_is_JSON_and_holds_nothing_personal()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var site = await RunningSite.StartAsync(folder, "Production", ct);

        using var http = new HttpClient { BaseAddress = site.Address };
        await http.GetAsync("/recherche?q=lectrice%40exemple.fr", ct);
        using var form = new FormUrlEncodedContent([new("Email", "lectrice@exemple.fr"), new("Password", "mot de passe secret")]);
        await http.PostAsync("/compte/connexion", form, ct);
        var lines = await site.KillAsync(ct);

        var log = string.Join('\n', lines);
        lines.ShouldAllBe(line => JsonDocument.Parse(line, default) != null);
        log.ShouldContain("\"Path\":\"/compte/connexion\"");
        log.ShouldContain("RequestId");
        log.ShouldNotContain("lectrice");
        log.ShouldNotContain("mot de passe secret");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
