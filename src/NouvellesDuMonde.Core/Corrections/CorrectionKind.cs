namespace NouvellesDuMonde.Core.Corrections;

/// <summary>What the newsroom tells readers about an article that is already out. Stored as a number: add at the end.</summary>
public enum CorrectionKind
{
    /// <summary>Nothing was wrong; something was missing or unclear.</summary>
    Precision,

    /// <summary>Something was wrong, and is put right.</summary>
    Correction,

    /// <summary>The facts have moved on.</summary>
    Update,

    /// <summary>The newsroom no longer stands by the article. It stays readable, under a banner.</summary>
    Retraction,
}
