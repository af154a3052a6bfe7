using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Core.Moderation;

/// <summary>
/// Why a comment cannot be seen, with all that article 17 of the Digital Services Act owes its author: what was restricted and for how
/// long, the facts, who or what decided, the rule, and the means of redress. Made of the log, so that it says what was decided then.
/// </summary>
public sealed record StatementOfReasons(CommentStatus Status, RejectionReason? Reason, string? Note, DateTime DecidedUtc)
{
    /// <summary>Months during which the author may contest (article 20).</summary>
    public const int MonthsToContest = 6;

    /// <summary>It was taken off the page, rather than never shown.</summary>
    public bool WasPublished { get; init; }

    /// <summary>Readers had reported it.</summary>
    public bool FollowsReports { get; init; }

    /// <summary>The filter decided alone.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>What the filter decided by.</summary>
    public FilterGrounds Grounds { get; init; } = FilterGrounds.Unknown;

    /// <summary>The filter had held it or put it away before a person decided.</summary>
    public bool WasHeld { get; init; }

    /// <summary>When the comment is erased, if before the time to contest is over; <c>null</c>: it is kept so long.</summary>
    public DateTime? ErasedUtc { get; init; }

    /// <summary>After its erasure there is nothing left to decide about.</summary>
    public DateTime ContestableUntilUtc => ErasedUtc ?? DecidedUtc.AddMonths(MonthsToContest);

    public string Restriction => (WasPublished ? "Votre commentaire a été retiré de la page" : "Votre commentaire n’a pas été publié")
        + ", sans limite de durée. Vous seul le voyez encore. Votre compte n’est pas touché.";

    public string Facts => this switch
    {
        { IsAutomatic: true, Grounds.Signs: { Count: > 0 } signs } => $"Ce qui l’a fait écarter\u00A0: {string.Join(", ", signs)}. ",
        { IsAutomatic: true } => "",
        { FollowsReports: true } => "Des lecteurs l’avaient signalé. ",
        { WasHeld: true } => "Il attendait d’être lu par un modérateur avant de paraître. ",
        _ => "La rédaction l’a examiné de sa propre initiative. ",
    } + "La décision porte sur le texte reproduit avec elle.";

    public string Automation => this switch
    {
        { IsAutomatic: true } => "Le filtre automatique l’a classé indésirable, sans intervention humaine. Une contestation est toujours lue par une personne.",
        { WasHeld: true } => "Le filtre automatique l’avait retenu\u00A0; la décision a été prise par une personne.",
        _ => "La décision a été prise par une personne, sans moyen automatisé.",
    };

    public string Rule => (Status, Reason) switch
    {
        (CommentStatus.Spam, _) when IsAutomatic => Grounds.Rule,
        (CommentStatus.Spam, _) => "Charte des commentaires, règle «\u00A0Publicité\u00A0»\u00A0: message indésirable.",
        (_, RejectionReason.OffTopic) => "Charte des commentaires, règle «\u00A0Hors sujet\u00A0»\u00A0: il ne parle ni de l’article ni de la discussion.",
        (_, RejectionReason.Insult) => "Charte des commentaires, règle «\u00A0Injures\u00A0»\u00A0: il attaque une personne.",
        (_, RejectionReason.Harassment) => "Charte des commentaires, règle «\u00A0Injures\u00A0»\u00A0: il relève du harcèlement.",
        (_, RejectionReason.Hate) => "Charte des commentaires, règle «\u00A0Haine\u00A0», et loi du 29 juillet 1881, article 24\u00A0: propos haineux ou discriminatoires.",
        (_, RejectionReason.Defamation) => "Charte des commentaires, règle «\u00A0Diffamation\u00A0», et loi du 29 juillet 1881, article 29\u00A0: un fait déshonorant imputé sans preuve.",
        (_, RejectionReason.Misinformation) => "Charte des commentaires, règle «\u00A0Désinformation\u00A0»\u00A0: une affirmation manifestement fausse.",
        (_, RejectionReason.Advertising) => "Charte des commentaires, règle «\u00A0Publicité\u00A0».",
        (_, RejectionReason.Privacy) => "Charte des commentaires, règle «\u00A0Vie privée\u00A0», et code civil, article 9.",
        (_, RejectionReason.Duplicate) => "Charte des commentaires, règle «\u00A0Doublon\u00A0»\u00A0: le même texte a déjà été envoyé.",
        (_, RejectionReason.Illegal) => "Contenu que la loi interdit.",
        _ => "Charte des commentaires.",
    };

    private string TimeToContest => ErasedUtc is null ? $"pendant {MonthsToContest} mois" : "tant que le commentaire n’est pas effacé";

    public string Redress =>
        $"Vous pouvez contester cette décision gratuitement {TimeToContest}\u00A0: une autre personne que celle qui a décidé l’examinera. "
        + "Vous pouvez aussi saisir l’Arcom, coordinateur pour les services numériques en France, ou le tribunal compétent.";

    /// <summary>In the order of the article.</summary>
    public IReadOnlyList<string> Paragraphs =>
    [
        Restriction, $"{Facts} {Automation}", $"Règle appliquée\u00A0: {Rule}",
        .. Note is { Length: > 0 } ? [$"Précision du modérateur\u00A0: {Note}"] : Array.Empty<string>(),
        Redress,
    ];
}
