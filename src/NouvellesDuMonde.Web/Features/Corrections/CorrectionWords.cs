using NouvellesDuMonde.Core.Corrections;

namespace NouvellesDuMonde.Web.Features.Corrections;

/// <summary>Kinds of corrections in the words that people read.</summary>
public static class CorrectionWords
{
    public static string InFrench(this CorrectionKind kind) => kind switch
    {
        CorrectionKind.Precision => "Précision",
        CorrectionKind.Correction => "Correction",
        CorrectionKind.Update => "Mise à jour",
        CorrectionKind.Retraction => "Rétractation",
    };

    /// <summary>« Cet article a fait l’objet … »</summary>
    public static string AfterOf(this CorrectionKind kind) => kind switch
    {
        CorrectionKind.Precision => "d’une précision",
        CorrectionKind.Correction => "d’une correction",
        CorrectionKind.Update => "d’une mise à jour",
        CorrectionKind.Retraction => "d’une rétractation",
    };

    /// <summary>The paragraphs of a plain text.</summary>
    public static IEnumerable<string> Paragraphs(this string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
