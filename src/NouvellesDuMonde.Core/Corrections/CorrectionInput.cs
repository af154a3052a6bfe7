namespace NouvellesDuMonde.Core.Corrections;

/// <summary>The form of a correction, as typed.</summary>
public record CorrectionInput
{
    public CorrectionKind? Kind { get; init; }

    public string? Text { get; init; }

    /// <summary>Says what is missing or too long, in words for the editor.</summary>
    internal IEnumerable<FieldRefusal> Check()
    {
        if (Kind is not { } kind || !Enum.IsDefined(kind))
            yield return new(nameof(Kind), "Dites de quoi il s’agit.");
        if (string.IsNullOrWhiteSpace(Text))
            yield return new(nameof(Text), "Écrivez ce que les lecteurs doivent savoir.");
        if (Text?.Length > Correction.MaxTextLength)
            yield return new(nameof(Text), $"{Correction.MaxTextLength} signes au plus.");
    }
}
