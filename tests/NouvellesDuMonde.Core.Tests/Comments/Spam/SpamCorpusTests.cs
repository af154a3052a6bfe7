using System.IO.Compression;
using System.Text.Json;
using NouvellesDuMonde.Core.Comments.Spam;
using Shouldly;

namespace NouvellesDuMonde.Core.Tests.Comments.Spam;

/// <summary>What the local checks alone, without any model, make of real comments in a folder outside of the repository.</summary>
public sealed class SpamCorpusTests
{
    private const string FolderVariable = "NDM_SPAM_CORPUS";

    [Theory]
    [InlineData("blog-comments-fr")]
    [InlineData("abuse-fr-mlma", "normal")]
    public void Real_French_comments_go_through(string corpus, string label = "ham")
    {
        var verdicts = Judged(corpus, label);

        verdicts.Count(v => v.Decision == SpamDecision.Spam).ShouldBeLessThanOrEqualTo(Share(verdicts, 0.003));
        verdicts.Count(v => v.Decision == SpamDecision.Hold).ShouldBeLessThanOrEqualTo(Share(verdicts, 0.05));
    }

    [Theory]
    [InlineData("blog-comments-en")]
    [InlineData("sms-en")]
    [InlineData("sms-fr-mt")]
    [InlineData("tubespam")]
    public void Of_a_hundred_honest_messages_at_most_one_is_spam(string corpus)
    {
        var verdicts = Judged(corpus, "ham");

        verdicts.Count(v => v.Decision == SpamDecision.Spam).ShouldBeLessThanOrEqualTo(Share(verdicts, 0.01));
    }

    private static int Share(List<SpamVerdict> verdicts, double share) => (int)Math.Floor(verdicts.Count * share);

    private static List<SpamVerdict> Judged(string corpus, string label)
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"{FolderVariable} names no folder.");
        using var file = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(folder!, corpus + ".jsonl.gz")), CompressionMode.Decompress));
        var lines = file.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("label").GetString() == label).Select(line => line.GetProperty("text").GetString()!).ToList();
        var verdicts = lines.Select(Judging.Judge).ToList();
        var output = TestContext.Current.TestOutputHelper!;
        foreach (var decision in verdicts.CountBy(v => v.Decision).OrderBy(d => d.Key))
            output.WriteLine($"{corpus} {label}: {decision.Key} {decision.Value} of {lines.Count}");
        foreach (var (text, verdict) in lines.Zip(verdicts).Where(v => label != "spam" && v.Second.Decision >= SpamDecision.Hold))
            output.WriteLine($"{verdict.Decision} {verdict.Score} [{string.Join("; ", verdict.Signals.Select(s => $"{s.Check} {s.Weight} {s.Explanation}"))}] {text}");
        return verdicts;
    }
}
