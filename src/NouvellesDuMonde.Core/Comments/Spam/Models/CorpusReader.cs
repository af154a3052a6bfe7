using System.IO.Compression;
using System.Text.Json;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>
/// Labelled texts from <c>*.jsonl</c> and <c>*.jsonl.gz</c>, one JSON object a line: <c>text</c>, <c>label</c> (<c>spam</c>, or anything else for
/// what is none) and, where known, <c>lang</c> and what belongs together (<c>post</c>, <c>video</c>, <c>article</c>).
/// </summary>
public static class CorpusReader
{
    /// <summary>Bytes of a line, so that a file that is none of this ends the reading instead of the memory.</summary>
    private const int MaxLine = 1_000_000;

    /// <param name="path">A file, or a folder whose files are read, without its subfolders.</param>
    /// <exception cref="InvalidDataException">In French, with file and line.</exception>
    public static IReadOnlyList<TrainingSample> Read(string path)
    {
        var files = Directory.Exists(path)
            ? Directory.EnumerateFiles(path).Where(IsCorpus).Order(StringComparer.Ordinal).ToList()
            : File.Exists(path) ? [path] : throw new InvalidDataException($"«\u00A0{path}\u00A0» n’existe pas.");
        if (files.Count == 0)
            throw new InvalidDataException($"«\u00A0{path}\u00A0» ne contient aucun fichier .jsonl ni .jsonl.gz.");
        return [.. files.SelectMany(ReadFile)];
    }

    private static bool IsCorpus(string file) =>
        file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<TrainingSample> ReadFile(string file)
    {
        var corpus = Path.GetFileName(file).Split(".jsonl", 2)[0];
        using var reader = new StreamReader(Open(file));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(line, corpus, $"{Path.GetFileName(file)}, ligne {number}");
        }
    }

    private static Stream Open(string file) => file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)
        ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress)
        : File.OpenRead(file);

    private static TrainingSample Parse(string line, string corpus, string place)
    {
        try
        {
            if (line.Length > MaxLine)
                throw new InvalidDataException($"{place}\u00A0: la ligne est trop longue.");
            var read = JsonSerializer.Deserialize(line, CorpusJson.Default.CorpusLine);
            if (read?.Text is not { } text || read.Label is not { } label)
                throw new InvalidDataException($"{place}\u00A0: «\u00A0text\u00A0» et «\u00A0label\u00A0» sont attendus.");
            var group = (read.Video ?? read.Article ?? read.Post)?.ToString() ?? TextFingerprint.Of(text);
            return new TrainingSample(PlainText.Of(TypedText.Clean(text)), label.Equals("spam", StringComparison.OrdinalIgnoreCase), corpus, group, read.Lang ?? "");
        }
        catch (JsonException)
        {
            throw new InvalidDataException($"{place}\u00A0: ce n’est pas un objet JSON de cette forme.");
        }
    }
}

internal sealed record CorpusLine(string? Text, string? Label, string? Lang)
{
    public JsonElement? Video { get; init; }

    public JsonElement? Article { get; init; }

    public JsonElement? Post { get; init; }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(CorpusLine))]
[System.Text.Json.Serialization.JsonSourceGenerationOptions(PropertyNamingPolicy = System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class CorpusJson : System.Text.Json.Serialization.JsonSerializerContext;
