namespace NouvellesDuMonde.Web.Setup;

/// <summary>Names for <c>[EnableRateLimiting]</c>. Counted by network address, on each node by itself.</summary>
public static class RateLimits
{
    public const string SectionName = "RateLimits";

    /// <summary>Sending a form of sign-in, registration or password: 20 in five minutes.</summary>
    public const string Accounts = nameof(Accounts);

    /// <summary>Sending comments: 20 a minute. The filter judges the rate of one member; this stops machines.</summary>
    public const string Comments = nameof(Comments);

    /// <summary>Recommending comments: 60 a minute.</summary>
    public const string Recommendations = nameof(Recommendations);

    /// <summary>Asking for the newsletter: 10 in five minutes. One address is mailed at most every five minutes besides.</summary>
    public const string Newsletter = nameof(Newsletter);

    /// <summary>Reporting comments: 20 in five minutes. A day of one person has its own limit (<see cref="Core.Reports.ReportOptions"/>).</summary>
    public const string Reports = nameof(Reports);

    /// <summary>Calls from Akismet, to an address that this site signed: 120 a minute.</summary>
    public const string Akismet = nameof(Akismet);

    /// <summary>Searching: 60 a minute.</summary>
    public const string Search = nameof(Search);
}
