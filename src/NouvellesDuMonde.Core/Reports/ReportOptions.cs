using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core.Reports;

public sealed class ReportOptions
{
    public const string SectionName = "Reports";

    /// <summary>Reports of one person within a day. Notices of illegal content are not counted: the law sets no limit.</summary>
    [Range(1, 10_000)]
    public int MaxPerDay { get; set; } = 20;

    /// <summary>Hours after a decision during which the same member cannot report the same comment again.</summary>
    [Range(0, 720)]
    public int AgainAfterHours { get; set; } = 24;

    /// <summary>Days that a decided report is kept, with its sender’s name and address, and a decided appeal: as long as a new one may rest on it.</summary>
    [Range(30, 3650)]
    public int RetentionDays { get; set; } = 365;
}
