using NouvellesDuMonde.Core.Corrections;

namespace NouvellesDuMonde.Web.Features.Corrections;

/// <summary>A correction as its article shows it.</summary>
public sealed record CorrectionNote(int Id, CorrectionKind Kind, string Text, DateTime DatedUtc)
{
    public string Anchor => $"correction-{Id}";
}
