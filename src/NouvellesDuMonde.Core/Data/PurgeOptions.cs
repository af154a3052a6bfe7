namespace NouvellesDuMonde.Core.Data;

public sealed class PurgeOptions
{
    public const string SectionName = "Purge";

    /// <summary>Whether the running site purges by itself; off where the machine's own clock runs the verb <c>purge</c>.</summary>
    public bool EveryNight { get; set; } = true;

    /// <summary>When few people read, in the site's zone.</summary>
    public TimeOnly At { get; set; } = new(4, 10);
}
