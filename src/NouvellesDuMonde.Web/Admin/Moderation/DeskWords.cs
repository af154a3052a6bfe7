using System.Globalization;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Moderation;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>The desk's own words.</summary>
public static class DeskWords
{
    public static string Tab(CommentStatus status) => status switch
    {
        CommentStatus.Pending => "En attente",
        CommentStatus.Spam => "Indésirables",
        CommentStatus.Published => "Publiés",
        CommentStatus.Rejected => "Refusés",
        CommentStatus.Removed => "Retirés",
    };

    /// <summary>Between guillemets; those within become “quotes”.</summary>
    public static string Quoted(string text) =>
        $"«\u00A0{text.Replace("«\u00A0", "“").Replace("\u00A0»", "”").Replace('«', '“').Replace('»', '”')}\u00A0»";

    public static string Count(int count) =>
        count >= ModerationQueueQuery.MostCounted ? $"{ModerationQueueQuery.MostCounted - 1}+" : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>What an empty list says.</summary>
    public static string Nothing(ModerationFilter filter) => filter switch
    {
        { Search: { } words } when !string.IsNullOrWhiteSpace(words) => $"Aucun commentaire, sous cet onglet, ne contient {Quoted(words.Trim())}.",
        { Status: CommentStatus.Pending, MemberId: null, ArticleId: null, After: null } => "Aucun commentaire n’attend. Tout est lu.",
        _ => "Aucun commentaire ici.",
    };

    public static string Action(ModerationAction action) => action switch
    {
        ModerationAction.Judged => "jugé par le filtre",
        ModerationAction.Approved => "approuvé",
        ModerationAction.Rejected => "refusé",
        ModerationAction.MarkedSpam => "classé indésirable",
        ModerationAction.Undone => "décision annulée",
        ModerationAction.Removed => "supprimé par son auteur",
        ModerationAction.Picked => "choisi par la rédaction",
        ModerationAction.Unpicked => "retiré des choix",
        ModerationAction.Kept => "signalé, laissé en ligne",
    };

    /// <summary>« Refusé par Maud » needs no « refusé » behind it.</summary>
    public static bool SaysState(ModerationAction action) => action is ModerationAction.Approved or ModerationAction.Rejected or ModerationAction.MarkedSpam;

    public static string Done(ModerationAction action) => action switch
    {
        ModerationAction.Approved => "Commentaire approuvé\u00A0: il est en ligne.",
        ModerationAction.Rejected => "Commentaire refusé.",
        ModerationAction.MarkedSpam => "Commentaire classé indésirable.",
        ModerationAction.Undone => "Décision annulée.",
        ModerationAction.Picked => "Commentaire choisi\u00A0: il est en tête de la discussion.",
        ModerationAction.Unpicked => "Commentaire retiré des choix de la rédaction.",
        ModerationAction.Judged or ModerationAction.Removed or ModerationAction.Kept => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    /// <summary>To who decided about a comment after somebody else had: « Déjà approuvé par Maud à 17 h 22. »</summary>
    public static string Meanwhile(LogLine last, SiteClock clock)
    {
        var (local, now) = (clock.Local(last.AtUtc), clock.Local(clock.UtcNow));
        var when = local.Date == now.Date ? $"à {FrenchDates.Write(local, "hour")}" : $"le {FrenchDates.Write(local, local.Year == now.Year ? "short" : "moment")}";
        var happened = last.Action switch
        {
            ModerationAction.Judged => "Le filtre l’a jugé de nouveau",
            ModerationAction.Removed => "Son auteur l’a retiré",
            ModerationAction.Undone => $"{last.Who} a annulé la décision d’avant",
            ModerationAction.Kept => $"Signalé, et laissé en ligne par {last.Who}",
            _ => $"Déjà {Action(last.Action)} par {last.Who}",
        };
        return $"{happened} {when}. Votre décision n’a rien changé\u00A0: relisez, puis décidez de nouveau s’il le faut.";
    }

    /// <returns><c>null</c>: what was done last is no decision that can be undone.</returns>
    public static string? Undo(ModerationEntry entry) => entry.LastAction?.Action switch
    {
        ModerationAction.Approved or ModerationAction.Rejected or ModerationAction.MarkedSpam => "Annuler la dernière décision",
        ModerationAction.Undone when entry.HasOlderDecision => "Annuler la décision d’avant",
        _ => null,
    };

    private static string Together(ModerationAction action) => action switch
    {
        ModerationAction.Approved => "approuvés",
        ModerationAction.Rejected => "refusés",
        _ => "classés indésirables",
    };

    public static string DoneTogether(ModerationAction action, int done, int refused)
    {
        var sentence = done switch
        {
            0 => "Rien n’a changé.",
            1 => $"1 commentaire {Action(action)}.",
            _ => $"{done} commentaires {Together(action)}.",
        };
        return refused == 0 ? sentence : $"{sentence} {refused} déjà décidé{(refused > 1 ? "s" : "")}.";
    }

    public static string UndoneTogether(int done, int refused)
    {
        var sentence = done switch
        {
            0 => "Rien n’a changé.",
            1 => "1 décision annulée.",
            _ => $"{done} décisions annulées.",
        };
        return refused switch
        {
            0 => sentence,
            1 => $"{sentence} 1 commentaire a changé depuis\u00A0: regardez ce qu’il en est.",
            _ => $"{sentence} {refused} commentaires ont changé depuis\u00A0: regardez ce qu’il en est.",
        };
    }

    /// <summary>« 2 publiés, 1 refusé »: only what there is.</summary>
    public static string History(AuthorHistory history)
    {
        (int Count, string Word)[] parts = [(history.Published, "publié"), (history.Rejected, "refusé"), (history.Spam, "indésirable")];
        var known = parts.Where(p => p.Count > 0).Select(p => $"{p.Count} {p.Word}{(p.Count > 1 ? "s" : "")}").ToList();
        return known.Count == 0 ? "aucun commentaire décidé" : string.Join(", ", known);
    }

    public static string Weight(double weight) => weight.ToString("+0.#;−0.#;0", Core.French.Culture);
}
