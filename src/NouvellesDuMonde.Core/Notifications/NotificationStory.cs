using NouvellesDuMonde.Core.Appeals;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Core.Reports;

namespace NouvellesDuMonde.Core.Notifications;

/// <summary>A notification in words, the same on the site and in a mail.</summary>
public sealed record NotificationStory(long Id, NotificationKind Kind, DateTime CreatedUtc, bool IsRead)
{
    private const int ExcerptLength = 300;

    public required long CommentId { get; init; }

    public required string Author { get; init; }

    public required string Text { get; init; }

    public required CommentStatus Status { get; init; }

    public required string Headline { get; init; }

    /// <summary><c>null</c> when the article is not online any more.</summary>
    public string? ArticlePath { get; init; }

    /// <summary>For a refusal.</summary>
    public StatementOfReasons? Statement { get; init; }

    public Appeal? Appeal { get; init; }

    public ReportedStory? Report { get; init; }

    public string Title => Kind switch
    {
        NotificationKind.Reply => $"{Author} a répondu à votre commentaire",
        NotificationKind.Followed => $"{Author} a commenté un article que vous suivez",
        NotificationKind.Decision => Decided,
        NotificationKind.Appeal => Appeal is { IsAccepted: false } ? "Votre contestation n’a pas été retenue" : "Votre contestation a été acceptée",
        NotificationKind.Report => $"Votre signalement {Report?.Reference} a reçu une décision",
    };

    /// <summary>The first says where.</summary>
    public IReadOnlyList<string> Paragraphs =>
    [
        $"Sous l’article «\u00A0{Headline}\u00A0»",
        .. Kind switch
        {
            NotificationKind.Reply or NotificationKind.Followed => [Quoted],
            NotificationKind.Decision => [Quoted, .. Statement?.Paragraphs ?? []],
            NotificationKind.Appeal => AppealParagraphs,
            NotificationKind.Report => Report is { Case.Outcome: not null } report ? ReportLetters.DecisionParagraphs(report.Case) : Array.Empty<string>(),
        },
    ];

    /// <summary>Where there is more to read.</summary>
    public string Path => Kind switch
    {
        NotificationKind.Report when Report is not null => Report.Path,
        NotificationKind.Reply or NotificationKind.Followed when ArticlePath is not null => CommentPath.Of(ArticlePath, CommentId),
        _ => CommentPath.AmongOwn(CommentId),
    };

    private string Quoted => $"«\u00A0{(Text.Length <= ExcerptLength ? Text : Text[..ExcerptLength].TrimEnd() + "…")}\u00A0»";

    private string Decided => Status switch
    {
        CommentStatus.Published => "Votre commentaire est publié",
        CommentStatus.Pending => "Votre commentaire attend de nouveau une décision",
        CommentStatus.Spam => "Votre commentaire a été classé indésirable",
        CommentStatus.Rejected => (Statement is { WasPublished: true } ? "Votre commentaire a été retiré" : "Votre commentaire a été refusé") + Why,
        CommentStatus.Removed => "Vous avez retiré votre commentaire",
    };

    /// <summary>« : injure ou agressivité ».</summary>
    private string Why => Statement?.Reason is { } reason ? $"\u00A0: {RejectionWords.Of(reason).ToLower(French.Culture)}" : "";

    private IReadOnlyList<string> AppealParagraphs => Appeal switch
    {
        { IsAccepted: false } refused => [$"Réponse du modérateur\u00A0: {refused.Answer}", "Le refus est maintenu, après examen par une personne.", ReportWords.Redress],
        { Answer: { } answer } => ["Votre commentaire est publié.", $"Réponse du modérateur\u00A0: {answer}"],
        _ => ["Votre commentaire est publié."],
    };
}

/// <param name="Path">The page that follows the report.</param>
public sealed record ReportedStory(string Reference, ReportCase Case, string Path);
