using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Reports;

/// <summary>The mails to whoever reports a comment: the receipt to everybody with an address, the decision to those without an account.</summary>
public sealed class ReportLetters(NewsDbContext db, ReportTickets tickets, IOptions<SiteOptions> site)
{
    private const string Hello = "Bonjour,";

    private const string ByPeople = "Aucune décision n’est automatique\u00A0: un modérateur lit le commentaire et tous les signalements, puis décide.";

    /// <returns><c>null</c> when there is no address to write to.</returns>
    public async Task<Mail?> ReceiptAsync(CommentReport report, long commentId, CancellationToken ct)
    {
        var address = report.Email ?? await db.Users.Where(m => m.Id == report.MemberId).Select(m => m.Email).SingleOrDefaultAsync(ct);
        if (address is null)
            return null;
        var path = await PathAsync(commentId, ct);
        return new Letter(
            report.Name is { } name ? $"Bonjour {name}," : Hello,
            [
                $"Nous avons reçu votre signalement. Sa référence est {report.Reference}. Pour savoir où il en est, ouvrez ce lien\u00A0; il est personnel.",
                $"Commentaire signalé\u00A0: {site.Value.Absolute(path).AbsoluteUri}",
                report.Law is { } law ? $"Motif\u00A0: {ReportWords.Law(law)}." : $"Motif\u00A0: {ReportWords.Reason(report.Reason)}.",
                .. report.Explanation is { } said ? [$"Vos explications\u00A0: {said}"] : Array.Empty<string>(),
                $"{ByPeople} Vous recevrez la décision par e-mail.",
            ],
            new LetterLink("Suivre mon signalement", site.Value.Absolute(tickets.PathOf(report.Reference))))
            .To(address, $"Votre signalement {report.Reference} – {site.Value.Name}");
    }

    /// <summary>For somebody without an account.</summary>
    public Mail Decision(CommentReport report, ReportCase decided) => new Letter(
        report.Name is { } name ? $"Bonjour {name}," : Hello,
        [$"Votre signalement {report.Reference} a reçu une décision. Elle se lit aussi par ce lien.", .. DecisionParagraphs(decided)],
        new LetterLink("Lire la décision", site.Value.Absolute(tickets.PathOf(report.Reference))))
        .To(report.Email!, $"Décision sur votre signalement {report.Reference} – {site.Value.Name}");

    /// <summary>What was decided, by whom, why, and what can be done about it.</summary>
    public static IReadOnlyList<string> DecisionParagraphs(ReportCase decided) =>
    [
        ReportWords.Outcome(decided.Outcome ?? throw new InvalidOperationException($"Case {decided.Id} is open.")),
        .. decided.Note is { } note ? [$"Précision du modérateur\u00A0: {note}"] : Array.Empty<string>(),
        .. decided.ModeratorId is null ? Array.Empty<string>() : ["La décision a été prise par une personne, sans moyen automatisé."],
        ReportWords.Redress,
    ];

    private Task<string> PathAsync(long commentId, CancellationToken ct) => db.Comments.Where(c => c.Id == commentId)
        .Select(c => CommentPath.Of(ArticlePath.Of(c.Article.Category!.Slug, c.Article.Slug, c.ArticleId), c.Id)).SingleAsync(ct);
}
