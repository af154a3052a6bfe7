using System.Text.Json;

namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>A policy that somebody saved. Never changed: a verdict names the version that it was given by.</summary>
public sealed class SpamPolicyVersion
{
    private SpamPolicyVersion()
    {
    }

    public SpamPolicyVersion(string json, string editorName, DateTime savedUtc) => (Json, EditorName, SavedUtc) = (json, editorName, savedUtc);

    /// <summary>The latest is in use. 0 is the configuration's.</summary>
    public int Id { get; private set; }

    /// <summary>A <see cref="SpamPolicy"/>.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Who saved it, by the name of that day.</summary>
    public string EditorName { get; private set; } = "";

    public DateTime SavedUtc { get; private set; }

    /// <returns><c>null</c> when another program wrote what this one cannot read.</returns>
    public static SpamPolicy? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, SpamJson.Default.SpamPolicy);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
