namespace NouvellesDuMonde.Core.Reports;

/// <summary>Reasons, laws and outcomes in the words that people read, on screen and in mails.</summary>
public static class ReportWords
{
    /// <summary>Redress that everybody has, whatever was decided (Digital Services Act, articles 16(5) and 17(3)(f)).</summary>
    public const string Redress =
        "Vous pouvez demander un réexamen en répondant par la page Contact, saisir l’Arcom, coordinateur pour les services numériques en France, ou porter l’affaire devant le tribunal compétent.";

    public static IReadOnlyList<ReportReason> PlainReasons { get; } = [.. Enum.GetValues<ReportReason>().Where(r => r != ReportReason.Illegal)];

    public static string Reason(ReportReason reason) => reason switch
    {
        ReportReason.Insult => "Injure, agressivité ou harcèlement",
        ReportReason.Hate => "Haine ou discrimination",
        ReportReason.OffTopic => "Hors sujet",
        ReportReason.Advertising => "Publicité ou message indésirable",
        ReportReason.Misinformation => "Fausse information",
        ReportReason.Privacy => "Atteinte à la vie privée",
        ReportReason.Other => "Autre motif",
        ReportReason.Illegal => "Contenu illicite",
    };

    public static string Law(ReportedLaw law) => law switch
    {
        ReportedLaw.Insult => "Injure publique (loi du 29 juillet 1881, article 29)",
        ReportedLaw.Defamation => "Diffamation (loi du 29 juillet 1881, article 29)",
        ReportedLaw.Hate => "Provocation à la haine ou à la discrimination (loi du 29 juillet 1881, article 24)",
        ReportedLaw.Glorification => "Apologie de crimes ou du terrorisme (code pénal, article 421-2-5)",
        ReportedLaw.Threat => "Menace ou harcèlement (code pénal, articles 222-17 et 222-33-2-2)",
        ReportedLaw.Privacy => "Atteinte à la vie privée (code civil, article 9)",
        ReportedLaw.Copyright => "Contrefaçon (code de la propriété intellectuelle)",
        ReportedLaw.ChildAbuse => "Exploitation sexuelle de mineurs (code pénal, article 227-23)",
        ReportedLaw.Other => "Une autre règle de droit",
    };

    public static string Outcome(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Kept => "Après examen, le commentaire reste en ligne\u00A0: il ne contrevient ni à la loi ni à la charte.",
        CaseOutcome.Removed => "Après examen, le commentaire a été retiré.",
        CaseOutcome.Moot => "Le commentaire n’était plus en ligne au moment de l’examen\u00A0: il n’y avait plus rien à décider.",
        CaseOutcome.Withdrawn => "L’auteur du commentaire l’a supprimé avant notre examen\u00A0: il n’est plus en ligne.",
    };
}
