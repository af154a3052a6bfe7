using System.Text.Json.Serialization;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Comments.Spam.Hosts;
using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>
/// All that the checks may look at, loaded once (<see cref="SpamFactsQuery"/>) and kept with the submission. What a later program added is not in
/// the facts that an earlier one kept, and reads as nothing known.
/// </summary>
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
            Plain = PlainText.Of(value);
            Links = WebLinks.In(Plain);
            Foreign = LanguageGuess.Of(Plain);
        }
    }

    public required string Fingerprint { get; init; }

    public required int ArticleId { get; init; }

    public bool IsPremoderated { get; init; }

    public required FormFacts Form { get; init; }

    public required AuthorFacts Author { get; init; }

    public required RecentComments Recent { get; init; }

    public ListedWords Words { get; init => field = value ?? ListedWords.None; } = ListedWords.None;

    /// <summary>Likewise in the author's name.</summary>
    public ListedWords NameWords { get; init => field = value ?? ListedWords.None; } = ListedWords.None;

    /// <summary>What cleaning took out of the text.</summary>
    public TypedSigns Typed { get; init => field = value ?? TypedSigns.None; } = TypedSigns.None;

    /// <summary>What the browser said of itself; <c>null</c> for a text without a request.</summary>
    public BrowserFacts? Browser { get; init; }

    /// <summary>What is known of the hosts that the text links to; only of those of which something is.</summary>
    public IReadOnlyList<HostFacts> Hosts { get; init => field = value ?? []; } = [];

    /// <summary>Other members who sent nearly the same text lately.</summary>
    public int AlikeAuthors { get; init; }

    /// <summary>Share of the telling words that stand in the article too; <c>null</c> when it is not known.</summary>
    public double? ArticleShare { get; init; }

    /// <summary>The site's, not the comment's.</summary>
    [JsonIgnore]
    public CommentOptions Limits { get; init; } = new();

    /// <summary>ISO 639-1, when somebody said it; otherwise it is guessed.</summary>
    public string? Language { get; init; }

    /// <summary>What the facts are judged by; no fact itself.</summary>
    [JsonIgnore]
    public SpamRules Rules { get; init; } = SpamRules.Default;

    [JsonIgnore]
    public SpamOptions Options => Rules.Policy.Options;

    [JsonIgnore]
    public bool IsFrench => Language is { Length: > 0 } said ? said == "fr" : Foreign is null;

    public required DateTime NowUtc { get; init; }

    /// <summary><c>null</c>: it is not asked about this comment.</summary>
    public AkismetFacts? Akismet { get; init; }

    /// <summary>The text without what only looks like letters: what patterns and the model read.</summary>
    [JsonIgnore]
    public string Plain { get; private init; } = "";

    /// <summary>The text as words, folded: what word lists are compared with.</summary>
    [JsonIgnore]
    public FoldedWords FoldedWords { get; private init; } = FoldedWords.Of("");

    /// <summary>The language that the text seems to be written in; <c>null</c> for French.</summary>
    [JsonIgnore]
    public ForeignLanguage? Foreign { get; private init; }

    /// <summary>The addresses in the text.</summary>
    [JsonIgnore]
    public IReadOnlyList<WebLink> Links { get; private init; } = [];
}

/// <summary>What came with the form.</summary>
/// <param name="Age">Since the token was handed out; <c>null</c> without a valid one.</param>
/// <param name="Honeypot">What stood in the field that people do not see.</param>
/// <param name="RanScript">Whether the page's script ran; <c>null</c> when nobody looked.</param>
public sealed record FormFacts(FormTokenState Token, TimeSpan? Age = null, string? Honeypot = null, bool? RanScript = null);

/// <summary>Two headers that every browser sends.</summary>
public sealed record BrowserFacts(string? UserAgent, string? AcceptLanguage);

public enum FormTokenState
{
    Valid,

    /// <summary>None came: a form sent from a cached page without script.</summary>
    Missing,

    /// <summary>Not signed by this site, or given out for another article or member.</summary>
    Forged,
}

/// <param name="PublishedCount">Counted as far as anybody asks: <see cref="SpamOptions.TrustedFrom"/> and <see cref="Newcomer"/>.</param>
/// <param name="RefusedCount">Refused by a person within <see cref="SpamOptions.HistoryDays"/>.</param>
public sealed record AuthorFacts(int MemberId, string Name, string? Email, DateTime RegisteredUtc, int PublishedCount, int RefusedCount, bool IsStaff)
{
    /// <summary>The address leads to the same letter box as that of another member, whose comments were refused lately.</summary>
    public bool IsAliasOfRefused { get; init; }
}

/// <summary>Comments that count for rates and repeats.</summary>
/// <param name="ByMember">When the member's comments of the last <see cref="SpamOptions.RateWindowMinutes"/> came, newest first.</param>
/// <param name="FromAddress">Likewise for everybody at the same address.</param>
/// <param name="SameText">Comments with the same fingerprint in the last <see cref="SpamOptions.RepeatWindowHours"/>.</param>
public sealed record RecentComments(
    IReadOnlyList<DateTime> ByMember, IReadOnlyList<DateTime> FromAddress, IReadOnlyList<SameText> SameText)
{
    public static RecentComments None { get; } = new([], [], []);

    /// <summary>How many others than the member wrote from the same network in the window of the rates.</summary>
    public int OthersInNetwork { get; init; }
}

public sealed record SameText(int? MemberId, int ArticleId);
