using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core.Comments.Spam;

public sealed class SpamOptions
{
    public const string SectionName = "Spam";

    /// <summary>Score from which a comment waits for a moderator.</summary>
    [Range(0, 100)]
    public double HoldFrom { get; set; } = 2;

    /// <summary>Score from which a comment is spam. One clear sign weighs as much.</summary>
    [Range(0, 100)]
    public double SpamFrom { get; set; } = 6;

    /// <summary>Seconds that a person needs at least to read a form and write.</summary>
    [Range(0, 600)]
    public int MinFormAgeSeconds { get; set; } = 3;

    /// <summary>After this a form must be asked for again.</summary>
    [Range(1, 720)]
    public int MaxFormAgeHours { get; set; } = 24;

    /// <summary>Links in one comment that add nothing; those to the press and to institutions never do.</summary>
    [Range(0, 100)]
    public int FreeLinks { get; set; }

    /// <summary>Hours during which an account is new.</summary>
    [Range(0, 8760)]
    public int NewAccountHours { get; set; } = 24;

    /// <summary>Published comments with which an account is no longer new.</summary>
    [Range(0, 100)]
    public int NewAccountComments { get; set; } = 2;

    /// <summary>Published comments from which a member without refusals is trusted.</summary>
    [Range(1, 1000)]
    public int TrustedFrom { get; set; } = 3;

    /// <summary>Days that a comment refused by a person speaks against its author.</summary>
    [Range(1, 3650)]
    public int HistoryDays { get; set; } = 90;

    [Range(1, 1440)]
    public int RateWindowMinutes { get; set; } = 10;

    /// <summary>Comments of one member within the window.</summary>
    [Range(1, 10_000)]
    public int MaxPerMember { get; set; } = 5;

    /// <summary>Comments from one address within the window: a school or an office may share it.</summary>
    [Range(1, 10_000)]
    public int MaxPerAddress { get; set; } = 15;

    /// <summary>Members of one network (/24, /48) within the window from which a comment of one more of them looks odd.</summary>
    [Range(1, 10_000)]
    public int BusyNetworkFrom { get; set; } = 6;

    /// <summary>Hours in which a member says the same thing only once.</summary>
    [Range(1, 720)]
    public int RepeatWindowHours { get; set; } = 24;
}
