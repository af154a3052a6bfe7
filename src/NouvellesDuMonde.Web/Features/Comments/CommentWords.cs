using NouvellesDuMonde.Core.Comments;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>States and reasons in the words that people read.</summary>
public static class CommentWords
{
    public static string State(CommentStatus status) => status switch
    {
        CommentStatus.Pending => "En attente de modération",
        CommentStatus.Published => "Publié",
        CommentStatus.Spam => "Classé indésirable",
        CommentStatus.Rejected => "Refusé",
        CommentStatus.Removed => "Retiré par son auteur",
    };

    /// <summary>What the state means for the author.</summary>
    public static string Meaning(CommentStatus status) => status switch
    {
        CommentStatus.Pending => "Un modérateur le lira avant publication. Vous seul le voyez pour l’instant.",
        CommentStatus.Published => "Tout le monde peut le lire.",
        CommentStatus.Spam => "Il a été classé indésirable. Un modérateur peut le rétablir\u202F; vous seul le voyez.",
        CommentStatus.Rejected => "Un modérateur l’a refusé\u202F; vous seul le voyez.",
        CommentStatus.Removed => "Vous l’avez retiré\u202F; personne d’autre ne le voit.",
    };

    public static string Reason(RejectionReason reason) => RejectionWords.Of(reason);

    public static string Order(ThreadOrder order) => order switch
    {
        ThreadOrder.Newest => "Récents",
        ThreadOrder.Oldest => "Anciens",
        ThreadOrder.MostReplied => "Discutés",
        ThreadOrder.MostRecommended => "Recommandés",
        ThreadOrder.Unanswered => "Sans réponse",
    };

    public static string Previous(ThreadOrder order) => order == ThreadOrder.Newest ? "Commentaires plus récents" : "Commentaires précédents";

    public static string Next(ThreadOrder order) => order == ThreadOrder.Newest ? "Commentaires plus anciens" : "Commentaires suivants";

    public static string Recommendations(int count) =>
        string.Create(Core.French.Culture, $"{count:N0}\u00A0recommandation{(count > 1 ? "s" : "")}");

    /// <summary>« 1 commentaire », « 2 400 commentaires ».</summary>
    public static string Count(int comments) =>
        comments == 0 ? "Aucun commentaire" : string.Create(Core.French.Culture, $"{comments:N0}\u00A0commentaire{(comments > 1 ? "s" : "")}");
}
