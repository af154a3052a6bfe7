using System.Text.Json;
using NouvellesDuMonde.Core.Import.Wxr;
using Shouldly;
using Xunit;

namespace NouvellesDuMonde.Core.Tests.Import;

/// <summary>
/// Reads every export in a folder outside of the repository and compares with the counts that its expected-counts.json holds.
/// </summary>
public sealed class WxrCorpusTests
{
    private const string FolderVariable = "NDM_WXR_CORPUS";

    [Fact]
    public void Real_exports_hold_what_their_counts_say()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{FolderVariable} names no folder.");

        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder!, "expected-counts.json")));
        foreach (var file in expected.RootElement.EnumerateObject())
            Check(Path.Combine(folder!, file.Name), file.Value);
    }

    private static void Check(string path, JsonElement expected)
    {
        using var reader = WxrReader.Open(path);
        if (!expected.GetProperty("well_formed").GetBoolean())
        {
            Should.Throw<WxrFormatException>(() => reader.Read().Count()).Line.ShouldBeGreaterThan(1);
            return;
        }

        var records = reader.Read().ToList();
        var items = records.OfType<WxrItem>().ToList();
        var counts = new Dictionary<string, int>
        {
            ["authors"] = records.OfType<WxrAuthor>().Count(),
            ["categories"] = records.OfType<WxrCategory>().Count(),
            ["tags"] = records.OfType<WxrTag>().Count(),
            ["terms"] = records.OfType<WxrTerm>().Count(),
            ["sticky"] = items.Count(item => item.IsSticky),
            ["password_protected"] = items.Count(item => item.Password.Length > 0),
            ["threaded_replies"] = items.SelectMany(item => item.Comments).Count(comment => comment.ParentId != 0),
        };
        foreach (var (name, count) in counts)
            count.ShouldBe(expected.GetProperty(name).GetInt32(), $"{name} in {path}");

        records.OfType<WxrSite>().Single().Version.ShouldBe(expected.GetProperty("wxr_version").GetString());
        ShouldMatch(items.CountBy(item => item.Type), expected.GetProperty("items"), path);
        ShouldMatch(items.Where(item => item.Type is "post" or "page").CountBy(item => $"{item.Type}:{item.Status}"),
            expected.GetProperty("status"), path);
        ShouldMatch(items.SelectMany(item => item.Comments).CountBy(c => $"{(c.Type.Length > 0 ? c.Type : "comment")}:{c.Approved}"),
            expected.GetProperty("comments"), path);
    }

    private static void ShouldMatch(IEnumerable<KeyValuePair<string, int>> counts, JsonElement expected, string path) =>
        counts.ToDictionary().ShouldBe(expected.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetInt32()), ignoreOrder: true, path);
}
