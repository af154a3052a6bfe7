using System.Text.Json;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>The facts of a judgement as they are stored with the submission, so that it can be given again.</summary>
public static class SpamEvidence
{
    public static string Write(SpamFacts facts) => JsonSerializer.Serialize(facts, SpamJson.Default.SpamFacts);

    /// <returns><c>null</c> when there are none, or of an older shape. The site's limits were kept when the comment came; those of today are not its business.</returns>
    public static SpamFacts? Read(string? json, SpamRules rules)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize(json, SpamJson.Default.SpamFacts)! with { Rules = rules, Limits = CommentOptions.AnyLength };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
