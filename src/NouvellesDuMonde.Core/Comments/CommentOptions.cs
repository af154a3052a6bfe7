using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core.Comments;

public sealed class CommentOptions
{
    public const string SectionName = "Comments";

    /// <summary>Characters. The column holds more than any setting allows.</summary>
    public const int StorageMaxLength = 20_000;

    /// <summary>For texts that no form of this site's limits, or whose form has done so already.</summary>
    public static CommentOptions AnyLength => new() { MinLength = 1, MaxLength = StorageMaxLength };

    /// <summary>Characters.</summary>
    [Range(1, StorageMaxLength)]
    public int MaxLength { get; set; } = 3_000;

    /// <summary>Characters, blanks at both ends not counted.</summary>
    [Range(1, 100)]
    public int MinLength { get; set; } = 2;

    /// <summary>Minutes in which an author may change what was sent; 0 never.</summary>
    [Range(0, 24 * 60)]
    public int ReviseMinutes { get; set; } = 5;

    /// <summary>Threads opened on one page; their replies come with them.</summary>
    [Range(1, 200)]
    public int ThreadsPerPage { get; set; } = 20;

    /// <summary>Replies of one thread shown before « voir les autres réponses ».</summary>
    [Range(1, 1000)]
    public int RepliesPerThread { get; set; } = 50;

    /// <summary>A thread closes this many days after publication; 0 never.</summary>
    [Range(0, 3650)]
    public int CloseAfterDays { get; set; }

    /// <summary>Days that the as-submitted snapshot (address, browser) is kept.</summary>
    [Range(1, 365)]
    public int SubmissionRetentionDays { get; set; } = 15;

    /// <summary>Days after which a comment classed as spam is erased.</summary>
    [Range(1, 3650)]
    public int SpamRetentionDays { get; set; } = 184;

    /// <summary>Days that a refused comment is kept, for an appeal.</summary>
    [Range(1, 3650)]
    public int RejectedRetentionDays { get; set; } = 365;

    /// <summary>Days that the record of who decided what is kept: as long as a decision can be contested in court.</summary>
    [Range(365, 3650)]
    public int ModerationLogRetentionDays { get; set; } = 3 * 365;

    /// <summary>Days that a visitor's unsent draft is kept.</summary>
    [Range(1, 30)]
    public int DraftRetentionDays { get; set; } = 7;
}
