using System.IO.Compression;
using System.Text.Json;

namespace NouvellesDuMonde.Core.Tests.Html;

/// <summary>Hostile HTML from the test suites of other sanitisers; where from and under which licences: see the file.</summary>
internal static class SanitizerVectors
{
    public const string OutsideFileVariable = "NDM_SANITIZER_VECTORS";

    public static IEnumerable<(string Id, string Input)> Own() =>
        Read(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Html", "sanitizer-vectors.jsonl")));

    public static IEnumerable<(string Id, string Input)> Outside(string path)
    {
        Stream file = File.OpenRead(path);
        return Read(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
    }

    private static IEnumerable<(string Id, string Input)> Read(Stream file)
    {
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var vector = JsonDocument.Parse(line).RootElement;
            yield return (vector.GetProperty("id").GetString()!, vector.GetProperty("input").GetString()!);
        }
    }
}
