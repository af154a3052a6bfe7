namespace NouvellesDuMonde.Core.Comments;

/// <summary>
/// A comment exactly as it came in, with what came with it: what the filter judged, and what a remote filter must be told again
/// when a moderator corrects it. Personal data: erased after <see cref="CommentOptions.SubmissionRetentionDays"/>.
/// </summary>
public sealed class CommentSubmission
{
    public const int MaxTextLength = 500;

    public long CommentId { get; internal init; }

    public required string Text { get; init; }

    public required string AuthorName { get; init; }

    public string? AuthorEmail { get; init; }

    public string? AuthorUrl { get; init; }

    public string? IpAddress { get; init; }

    public string? UserAgent { get; init; }

    public string? Referrer { get; init; }

    public string? AcceptLanguage { get; init; }

    /// <summary>What was typed into the field that people do not see; <c>null</c> or empty for people.</summary>
    public string? Honeypot { get; init; }

    /// <summary>Seconds between the form being handed out and sent; <c>null</c> when no valid token came with it.</summary>
    public double? FormAgeSeconds { get; init; }

    /// <summary>What the filter knew when it judged (<see cref="Spam.SpamEvidence"/>); <c>null</c> for one judged before this was kept.</summary>
    public string? Evidence { get; private set; }

    public DateTime ReceivedUtc { get; init; }

    /// <summary>The fields that Akismet is asked with, so that a correction repeats them; <c>null</c> when it is not asked.</summary>
    public string? AkismetForm { get; init; }

    /// <summary>What the filter knew, or knows by now.</summary>
    internal CommentSubmission Know(string evidence)
    {
        Evidence = evidence;
        return this;
    }
}
