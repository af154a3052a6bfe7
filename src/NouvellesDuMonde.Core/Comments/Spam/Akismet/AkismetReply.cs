namespace NouvellesDuMonde.Core.Comments.Spam.Akismet;

/// <summary>Stored as a number: never renumber.</summary>
public enum AkismetAnswer
{
    None = 0,
    Ham = 1,
    Spam = 2,
}

/// <summary>Why there is no answer. Stored as a number: never renumber.</summary>
public enum AkismetFailure
{
    None = 0,

    /// <summary>No connection, or one that broke.</summary>
    Unreachable = 1,
    TimedOut = 2,

    /// <summary>Too many requests (429).</summary>
    Throttled = 3,

    /// <summary>Another status than 200.</summary>
    Refused = 4,

    /// <summary>Neither yes nor no: an empty body, a captive portal's page.</summary>
    Unintelligible = 5,

    /// <summary>The body <c>invalid</c>: the key, or the request.</summary>
    Invalid = 6,

    /// <summary>The account: a suspended key, say.</summary>
    Account = 7,

    /// <summary>Not asked: it failed a moment ago (<see cref="AkismetCircuit"/>).</summary>
    Paused = 8,

    /// <summary>Not asked: the comment came without the network address that the contract wants.</summary>
    NoAddress = 9,
}

/// <summary>What came back from one call, whatever it was: nothing that Akismet does is an exception here.</summary>
public sealed record AkismetReply
{
    public AkismetAnswer Answer { get; init; }

    public AkismetFailure Failure { get; init; }

    /// <summary>Akismet's number of the check.</summary>
    public string? CheckId { get; init; }

    /// <summary>Blatant spam, with <see cref="AkismetAnswer.Spam"/>.</summary>
    public bool IsDiscard { get; init; }

    /// <summary>The answer is provisional: to be asked for again after so long.</summary>
    public TimeSpan? RecheckAfter { get; init; }

    /// <summary>With <see cref="AkismetFailure.Throttled"/> and <see cref="AkismetFailure.Paused"/>.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What Akismet says of a refused request or account. Without the key.</summary>
    public string? Help { get; init; }

    /// <summary>About the account; comes with good answers too.</summary>
    public AkismetAlert? Alert { get; init; }

    public bool IsAboutKey => Failure is AkismetFailure.Invalid or AkismetFailure.Account;

    public static AkismetReply Failed(AkismetFailure failure) => new() { Failure = failure };
}

public sealed record AkismetAlert(string Code, string Message);
