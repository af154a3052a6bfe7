namespace NouvellesDuMonde.Core.Reports;

/// <summary>
/// How far up the desk's list one report moves a comment. It never hides anything. Accounts opened for the occasion count for little,
/// and so does whoever was wrong before; the next report of the same person counts for nothing.
/// </summary>
public static class ReportWeight
{
    private const double Visitor = 0.3, NewAccount = 0.2, Member = 1, Trusted = 1.5, Staff = 3;
    private const double AfterKept = 0.25;
    private const int FewestTelling = 3;

    public static double Of(ReporterStanding reporter)
    {
        if (reporter.ReportedBefore)
            return 0;
        var weight = reporter switch
        {
            { IsMember: false } => Visitor,
            { IsStaff: true } => Staff,
            { IsNew: true } => NewAccount,
            { IsTrusted: true } => Trusted,
            _ => Member,
        };
        return weight * Accuracy(reporter) * (reporter.CommentWasKept ? AfterKept : 1);
    }

    /// <summary>From 0.2 to 1.8; 1 for half right, and for whoever has reported too seldom to tell. Two reports that were never made temper it.</summary>
    private static double Accuracy(ReporterStanding reporter) => reporter.DecidedReports < FewestTelling
        ? 1
        : Math.Clamp(2.0 * (reporter.UpheldReports + 1) / (reporter.DecidedReports + 2), 0.2, 1.8);
}

/// <summary>What is known of somebody who reports.</summary>
public sealed record ReporterStanding
{
    public bool IsMember { get; init; }

    public bool IsStaff { get; init; }

    /// <summary>The account is younger than a day or so.</summary>
    public bool IsNew { get; init; }

    /// <summary>Published comments, none refused lately.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>Lately.</summary>
    public int DecidedReports { get; init; }

    /// <summary>Of these, how many led to a removal.</summary>
    public int UpheldReports { get; init; }

    /// <summary>This person, or this network address, has reported the same comment.</summary>
    public bool ReportedBefore { get; init; }

    /// <summary>A moderator has looked at reports of this comment before and left it.</summary>
    public bool CommentWasKept { get; init; }
}
