using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>All that the checks may look at, loaded once (<see cref="SpamFactsQuery"/>).</summary>
public sealed record SpamFacts
{
    /// <summary>Cleaned (<see cref="TypedText"/>).</summary>
    public required string Text
    {
        get;
        init
        {
            field = value;
            FoldedWords = FoldedWords.Of(value);
        }
    }

    public required string Fingerprint { get; init; }

    public required int ArticleId { get; init; }

    public bool IsPremoderated { get; init; }

    public required FormFacts Form { get; init; }

    public required AuthorFacts Author { get; init; }

    public required RecentComments Recent { get; init; }

    public required WordLists Words { get; init; }

    public required CommentOptions Limits { get; init; }

    public required SpamOptions Options { get; init; }

    public required DateTime NowUtc { get; init; }

    /// <summary><c>null</c>: it is not asked about this comment.</summary>
    public AkismetFacts? Akismet { get; init; }

    /// <summary>The text as words, folded: what word lists are compared with.</summary>
    public FoldedWords FoldedWords { get; private init; } = FoldedWords.Of("");
}

/// <summary>What came with the form.</summary>
/// <param name="Age">Since the token was handed out; <c>null</c> without a valid one.</param>
/// <param name="Honeypot">What stood in the field that people do not see.</param>
public sealed record FormFacts(FormTokenState Token, TimeSpan? Age = null, string? Honeypot = null);

public enum FormTokenState
{
    Valid,

    /// <summary>None came: a form sent from a cached page without script.</summary>
    Missing,

    /// <summary>Not signed by this site, or given out for another article or member.</summary>
    Forged,
}

/// <param name="PublishedCount">Counted as far as anybody asks: <see cref="SpamOptions.TrustedFrom"/> and <see cref="Newcomer"/>.</param>
/// <param name="RefusedCount">Rejected or spam within <see cref="SpamOptions.HistoryDays"/>.</param>
public sealed record AuthorFacts(int MemberId, string Name, string? Email, DateTime RegisteredUtc, int PublishedCount, int RefusedCount, bool IsStaff);

/// <summary>Comments that count for rates and repeats.</summary>
/// <param name="ByMember">When the member's comments of the last <see cref="SpamOptions.RateWindowMinutes"/> came, newest first.</param>
/// <param name="FromAddress">Likewise for everybody at the same address.</param>
/// <param name="SameText">Comments with the same fingerprint in the last <see cref="SpamOptions.RepeatWindowHours"/>.</param>
public sealed record RecentComments(
    IReadOnlyList<DateTime> ByMember, IReadOnlyList<DateTime> FromAddress, IReadOnlyList<SameText> SameText)
{
    public static RecentComments None { get; } = new([], [], []);
}

public sealed record SameText(int? MemberId, int ArticleId);
