namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>What Akismet said of a comment, as a check sees it (<see cref="Checks.AkismetCheck"/>).</summary>
/// <param name="AtUtc">When it said so, or was about to be asked.</param>
public sealed record AkismetFacts(AkismetAnswer Answer, DateTime AtUtc)
{
    /// <summary>Without an answer.</summary>
    public AkismetFailure Failure { get; init; }

    public string? CheckId { get; init; }

    public bool IsDiscard { get; init; }

    /// <summary>Until when « not spam » is provisional.</summary>
    public DateTime? RecheckUtc { get; init; }

    /// <summary>Without an answer the rest of the filter decides alone, as the owner chose.</summary>
    public bool MayDoWithout { get; init; }
}
