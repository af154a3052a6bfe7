using System.Diagnostics;
using System.Text.Json;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Web.Tests.Operations;

/// <summary>The program as somebody runs it on the command line, in a folder where there is nothing yet.</summary>
public sealed class VerbTests : IDisposable
{
    /// <summary>The program as it was built beside its sources, not the copy beside the tests.</summary>
    private static readonly string Built = Path.Combine(
        RunningSite.Sources, "bin", Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "../.."), AppContext.BaseDirectory), "NouvellesDuMonde.Web.dll");

    private readonly string folder = Directory.CreateTempSubdirectory("verb").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_filter_is_trained_and_asked_before_anything_else_was_done()
    {
        var corpus = Directory.CreateDirectory(Path.Combine(folder, "corpus")).FullName;
        await File.WriteAllLinesAsync(Path.Combine(corpus, "site.jsonl"), Enumerable.Range(0, 80).Select(i => JsonSerializer.Serialize(new
        {
            text = i % 2 == 0 ? $"Parions ensemble numéro {i} : zygomar, la roulette qui rend riche, tapez zygomar{i}" : $"Ce sommet numéro {i} ne changera rien au climat, hélas.",
            label = i % 2 == 0 ? "spam" : "ham",
            lang = "fr",
        })), Ct);
        await File.WriteAllTextAsync(Path.Combine(folder, "in.jsonl"), """
            {"id":"a","text":"Parions ensemble numéro 99 : zygomar, la roulette qui rend riche, tapez vite zygomar99"}

            {"id":7,"text":"À mon avis ce sommet ne changera rien au climat.","lang":"fr"}
            """, Ct);
        // Longer than this site's form allows; it comes from elsewhere.
        var treatise = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"Article {i}, puis le suivant."));
        await File.AppendAllTextAsync(Path.Combine(folder, "in.jsonl"), "\n" + JsonSerializer.Serialize(new { id = "long", text = treatise }), Ct);

        // Paths as somebody types them who stands in the folder.
        (await RunAsync("train-spam", "corpus")).ExitCode.ShouldBe(0);
        var (exitCode, text) = await RunAsync("judge-spam", "--in", "in.jsonl", "--out", "out.jsonl");

        (exitCode, text.Trim()).ShouldBe((0, "3 textes jugés."));
        var lines = (await File.ReadAllLinesAsync(Path.Combine(folder, "out.jsonl"), Ct)).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        lines.Take(2).Select(l => (l.GetProperty("id").ToString(), l.GetProperty("decision").GetString())).ShouldBe([("a", "spam"), ("7", "publish")]);
        lines[2].GetProperty("decision").GetString().ShouldNotBe("refuse");
        lines[0].GetProperty("reasons").EnumerateArray().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(1, "« nulle-part.jsonl » n’existe pas", "judge-spam", "--in", "nulle-part.jsonl", "--out", "x.jsonl")]
    [InlineData(1, "nulle-part", "train-spam", "nulle-part")]
    [InlineData(2, "« jouer » n’est pas une commande", "jouer")]
    public async Task What_cannot_be_done_is_said_in_one_line(int expected, string line, params string[] verb)
    {
        var (exitCode, text) = await RunAsync(verb);

        exitCode.ShouldBe(expected);
        text.Split('\n')[0].ShouldContain(line.Replace("« ", "«\u00A0").Replace(" »", "\u00A0»"));
        text.ShouldNotContain("Exception");
    }

    [Fact]
    public async Task Who_updates_the_database_himself_is_told_when_it_waits()
    {
        (await RunAsync(("Database__MigrateAtStart", "false"), "purge")).ShouldSatisfyAllConditions(
            r => r.ExitCode.ShouldBe(1), r => r.Text.ShouldContain("Lancez d’abord «\u00A0migrate\u00A0»"));
        (await RunAsync("migrate")).ExitCode.ShouldBe(0);
        (await RunAsync(("Database__MigrateAtStart", "false"), "purge")).ExitCode.ShouldBe(0);
    }

    private Task<(int ExitCode, string Text)> RunAsync(params string[] verb) => RunAsync(("Database__MigrateAtStart", ""), verb);

    private async Task<(int ExitCode, string Text)> RunAsync((string Key, string Value) setting, params string[] verb)
    {
        var start = new ProcessStartInfo("dotnet", [Built, .. verb])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Serilog__MinimumLevel__Default"] = "Fatal";
        start.Environment["Storage__Root"] = Path.Combine(folder, "data");
        if (setting.Value != "")
            start.Environment[setting.Key] = setting.Value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Ct);
        var output = await process.StandardOutput.ReadToEndAsync(Ct);
        await process.WaitForExitAsync(Ct);
        return (process.ExitCode, await errors + output);
    }
}
