using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Related;

namespace NouvellesDuMonde.Web.Admin.Related;

/// <summary>« 2 sujets en commun : Corée du Nord, Russie ; même rubrique ; textes proches à 7 % ».</summary>
internal static class EvidenceWords
{
    /// <summary>Under it likeness is chance.</summary>
    private const double Noteworthy = 0.03;

    public static string Of(RelatedProposal proposal, IReadOnlyDictionary<int, string> tagNames)
    {
        var evidence = proposal.Evidence;
        var shared = evidence.SharedTagIds.Where(tagNames.ContainsKey).Select(t => tagNames[t]).ToList();
        List<string> parts = [];
        if (shared.Count > 0)
            parts.Add($"{(shared.Count == 1 ? "un sujet" : $"{shared.Count} sujets")} en commun : {string.Join(", ", shared)}");
        if (evidence.IsSameRubrique || evidence.IsSameSection)
            parts.Add(evidence.IsSameRubrique ? "même rubrique" : "même section");
        if (evidence.Similarity >= Noteworthy)
            parts.Add(string.Create(French.Culture, $"textes proches à {evidence.Similarity * 100:N0}\u00a0%"));
        return $"{string.Join(" ; ", parts)} (note {proposal.Score.ToString("N2", French.Culture)})";
    }
}
