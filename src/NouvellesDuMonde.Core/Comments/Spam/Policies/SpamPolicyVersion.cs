using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Core.Comments.Spam.Policies;

/// <summary>A policy that somebody saved. Never changed: a verdict names the version that it was given by.</summary>
public sealed class SpamPolicyVersion
{
    private SpamPolicyVersion()
    {
    }

    public SpamPolicyVersion(string json, int savedById, DateTime savedUtc) => (Json, SavedById, SavedUtc) = (json, savedById, savedUtc);

    /// <summary>The latest is in use. 0 is the configuration's.</summary>
    public int Id { get; private set; }

    /// <summary>A <see cref="SpamPolicy"/>.</summary>
    public string Json { get; private set; } = "";

    public int SavedById { get; private set; }

    public Member SavedBy { get; private set; } = null!; // loaded by the queries that use it

    public DateTime SavedUtc { get; private set; }
}
