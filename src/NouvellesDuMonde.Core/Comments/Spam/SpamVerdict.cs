using System.Text.Json.Serialization;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>What the filter decided about one comment, with everything that it found. Stored with the comment.</summary>
/// <param name="Score">Sum of the weights of the signals.</param>
/// <param name="Signals">In the order of <c>SpamChecks.cs</c>.</param>
/// <param name="Refusal">For <see cref="SpamDecision.Refuse"/>: the French sentence shown to the author.</param>
public sealed record SpamVerdict(SpamDecision Decision, double Score, IReadOnlyList<SpamSignal> Signals, string? Refusal = null)
{
    /// <summary>Of the thresholds and weights; 0: the configuration's.</summary>
    public int PolicyVersion { get; init; }

    /// <summary>0: the one that the program brings along.</summary>
    public int ModelVersion { get; init; }
}

/// <summary>One thing that one check found.</summary>
/// <param name="Check">The check's stable name, such as <c>honeypot</c>.</param>
/// <param name="Weight">Positive: speaks for spam. Negative: speaks for the author. The threshold for spam is in <see cref="SpamOptions"/>.</param>
/// <param name="Explanation">A French sentence for moderators.</param>
public sealed record SpamSignal(string Check, double Weight, string Explanation)
{
    /// <summary>The least severe decision that this signal allows, whatever the score.</summary>
    public SpamDecision AtLeast { get; init; } = SpamDecision.Publish;

    /// <summary>The words that weighed most, for a signal that comes of words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Learning.WordContribution>? Words { get; init; }

    /// <summary>For a signal that refuses: the French sentence for the author.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Refusal { get; init; }
}

/// <summary>In order of severity. Stored by name inside the verdict.</summary>
public enum SpamDecision
{
    /// <summary>Trusted: shows at once.</summary>
    Publish,

    /// <summary>Waits for a moderator.</summary>
    Hold,

    Spam,

    /// <summary>Not stored: the author is told why and keeps the text.</summary>
    Refuse,
}

[JsonSerializable(typeof(SpamVerdict))]
[JsonSerializable(typeof(SpamFacts))]
[JsonSerializable(typeof(Policies.SpamPolicy))]
[JsonSerializable(typeof(SpamOptions))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class SpamJson : JsonSerializerContext;
