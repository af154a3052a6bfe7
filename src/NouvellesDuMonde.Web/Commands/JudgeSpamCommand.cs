using System.Text.Encodings.Web;
using System.Text.Json;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Comments.Spam;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>What the filter says of texts in a file, by the policy, the lists and the model in use. Changes nothing.</summary>
internal sealed class JudgeSpamCommand : ICommand
{
    public string Name => "judge-spam";

    public string Arguments => "--in FILE.jsonl --out FILE.jsonl";

    public string Description => "juge les textes d’un fichier, un objet JSON par ligne";

    public async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        var (input, output) = args is ["--in", var i, "--out", var o] ? (i, o) : args is ["--out", var o2, "--in", var i2] ? (i2, o2)
            : throw new CommandException($"usage\u00A0: {Name} {Arguments}");
        if (!File.Exists(input))
            throw new CommandException($"«\u00A0{input}\u00A0» n’existe pas.");
        var draft = output + ".tmp";
        try
        {
            var count = await JudgeAsync(services, input, draft, ct);
            File.Move(draft, output, overwrite: true);
            Console.WriteLine(string.Create(French.Culture, $"{count:N0} textes jugés."));
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"«\u00A0{output}\u00A0» ne peut pas être écrit\u00A0: {e.Message}");
        }
        finally
        {
            if (File.Exists(draft))
                File.Delete(draft);
        }
    }

    private static async Task<int> JudgeAsync(IServiceProvider services, string input, string output, CancellationToken ct)
    {
        var judge = services.GetRequiredService<JudgeText>();
        await using var writer = new StreamWriter(output);
        var (number, judged) = (0, 0);
        await foreach (var line in File.ReadLinesAsync(input, ct))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var asked = Parse(line, number);
            var verdict = await judge.RunAsync(new BareText(asked.Text!, asked.Author, asked.EmailDomain, asked.Lang) { IsFromElsewhere = true }, ct);
            await writer.WriteLineAsync(JsonSerializer.Serialize(JudgedLine.Of(asked.Id, verdict), JudgeJson.Readable.JudgedLine).AsMemory(), ct);
            judged++;
        }

        return judged;
    }

    private static AskedLine Parse(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JudgeJson.Readable.AskedLine) is { Text: not null } asked
                ? asked
                : throw new CommandException($"ligne {number}\u00A0: «\u00A0text\u00A0» est attendu.");
        }
        catch (JsonException)
        {
            throw new CommandException($"ligne {number}\u00A0: ce n’est pas un objet JSON de la forme {{id, text, author?, url?, email_domain?, lang?}}.");
        }
    }
}

internal sealed record AskedLine(JsonElement? Id, string? Text, string? Author, string? EmailDomain, string? Lang);

internal sealed record JudgedLine(JsonElement? Id, double Score, string Decision, IReadOnlyList<JudgedReason> Reasons)
{
    public static JudgedLine Of(JsonElement? id, SpamVerdict verdict) => new(
        id, verdict.Score, verdict.Decision.ToString().ToLowerInvariant(),
        [.. verdict.Signals.Select(s => new JudgedReason(s.Check, s.Weight, s.Explanation))]);
}

internal sealed record JudgedReason(string Check, double Weight, string Explanation);

[System.Text.Json.Serialization.JsonSerializable(typeof(AskedLine))]
[System.Text.Json.Serialization.JsonSerializable(typeof(JudgedLine))]
internal sealed partial class JudgeJson : System.Text.Json.Serialization.JsonSerializerContext
{
    /// <summary>French letters as they are.</summary>
    public static JudgeJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
