namespace NouvellesDuMonde.Core.Comments;

/// <summary>Why a comment was refused, in the words of the charter.</summary>
public static class RejectionWords
{
    public static string Of(RejectionReason reason) => reason switch
    {
        RejectionReason.OffTopic => "Hors sujet",
        RejectionReason.Insult => "Injure ou agressivité",
        RejectionReason.Harassment => "Harcèlement",
        RejectionReason.Hate => "Propos haineux ou discriminatoires",
        RejectionReason.Defamation => "Diffamation",
        RejectionReason.Misinformation => "Fausse information",
        RejectionReason.Advertising => "Publicité",
        RejectionReason.Privacy => "Atteinte à la vie privée",
        RejectionReason.Duplicate => "Doublon",
        RejectionReason.Illegal => "Contenu illicite",
        RejectionReason.Other => "Autre motif",
    };
}
