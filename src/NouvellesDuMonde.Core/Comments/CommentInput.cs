using NouvellesDuMonde.Core.Comments.Spam;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Core.Html;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>A form that a member sent, and what came with it.</summary>
public sealed record CommentInput(int ArticleId, int MemberId, string? Text)
{
    /// <summary>The comment answered.</summary>
    public long? ParentId { get; init; }

    /// <summary>From the form's token; <c>null</c> when none came that can be trusted.</summary>
    public Guid? FormId { get; init; }

    public FormFacts Form { get; init; } = new(FormTokenState.Missing);

    /// <summary>The author was told what may break the charter (<see cref="CharterAdvice"/>) and sends it all the same.</summary>
    public bool IsAdvised { get; init; }

    /// <summary>The comment that the text takes the place of; <c>null</c> for a new one.</summary>
    public long? RevisedId { get; init; }

    /// <summary>What the member had typed before signing in; goes when the comment is stored.</summary>
    public Guid? DraftId { get; init; }

    /// <summary>Keyed hash of the network address, made where the address is known.</summary>
    public string? AddressHash { get; init; }

    /// <summary>Likewise of the network that the address is in: many customers of one provider, one school.</summary>
    public string? NetworkHash { get; init; }

    public ClientFacts Client { get; init; } = new();

    internal CommentSubmission Snapshot(SpamFacts facts, AkismetForm? akismet) => new CommentSubmission
    {
        CommentId = RevisedId ?? 0,
        Text = Cut(Text ?? "", CommentOptions.StorageMaxLength)!,
        AuthorName = facts.Author.Name,
        AuthorEmail = facts.Author.Email,
        IpAddress = Client.IpAddress,
        UserAgent = Cut(Client.UserAgent, CommentSubmission.MaxTextLength),
        Referrer = Cut(Client.Referrer, CommentSubmission.MaxTextLength),
        AcceptLanguage = Cut(Client.AcceptLanguage, CommentSubmission.MaxTextLength),
        Honeypot = Cut(Form.Honeypot, CommentSubmission.MaxTextLength),
        FormAgeSeconds = Form.Age?.TotalSeconds,
        ReceivedUtc = facts.NowUtc,
        AkismetForm = akismet?.Encoded,
    }.Know(SpamEvidence.Write(facts));

    private static string? Cut(string? text, int length) => text is null ? null : StorableText.Cut(text, length);
}

/// <summary>What the browser said of itself. Personal data: kept for <see cref="CommentOptions.SubmissionRetentionDays"/>.</summary>
public sealed record ClientFacts(string? IpAddress = null, string? UserAgent = null, string? Referrer = null, string? AcceptLanguage = null);
