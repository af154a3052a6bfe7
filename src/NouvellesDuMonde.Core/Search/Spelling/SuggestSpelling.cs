using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Search.Spelling;

/// <summary>« Vouliez-vous dire » : what was typed with its misspelt words put right, in two queries by index.</summary>
public sealed class SuggestSpelling(NewsDbContext db)
{
    private const int MostWords = 6;
    private const int MostCandidates = 400;
    private const int ShortestCorrected = 4;

    /// <summary>A word that some articles do use is taken for a mistake only when another is so many times as frequent.</summary>
    private const int ClearlyMore = 20;

    /// <returns><c>null</c> when every word is known or none is like it.</returns>
    public async Task<string?> RunAsync(string typed, CancellationToken ct)
    {
        var words = WordForms.Of(typed).Where(w => w.Folded.Length >= ShortestCorrected).DistinctBy(w => w.Folded).Take(MostWords).ToList();
        var keys = words.SelectMany(w => WordKeys.Around(w.Folded)).Distinct().ToList();
        if (keys.Count == 0)
            return null;
        var near = await db.SearchWordKeys.Where(k => keys.Contains(k.Key)).Select(k => k.Word).Distinct().OrderBy(w => w).Take(MostCandidates).ToListAsync(ct);
        var candidates = await db.SearchWords.Where(w => near.Contains(w.Folded)).Select(w => new Candidate(w.Folded, w.Form, w.Articles)).ToListAsync(ct);
        var corrected = typed;
        foreach (var word in words.OrderByDescending(w => w.Start))
        {
            if (Best(word.Folded, candidates) is { } better)
                corrected = $"{corrected[..word.Start]}{better.Form}{corrected[word.End..]}";
        }

        return corrected == typed ? null : corrected;
    }

    private static Candidate? Best(string typed, IReadOnlyList<Candidate> near)
    {
        var own = near.FirstOrDefault(c => c.Folded == typed)?.Articles ?? 0;
        var sound = WordKeys.SoundOf(typed);
        var mostEdits = own > 0 || typed.Length < 6 ? 1 : 2;
        return near.Where(c => c.Folded != typed && c.Articles > own * ClearlyMore)
            .Select(c => (Candidate: c, Edits: EditDistance.Between(typed, c.Folded), IsSame: WordKeys.SoundOf(c.Folded) == sound))
            .Where(c => c.Edits <= mostEdits || (c.IsSame && c.Edits <= mostEdits + 2))
            // A mistake of the ear counts as half a letter.
            .OrderBy(c => c.IsSame ? c.Edits * 0.5 : c.Edits).ThenByDescending(c => c.Candidate.Articles)
            .Select(c => c.Candidate).FirstOrDefault();
    }

    private sealed record Candidate(string Folded, string Form, int Articles);
}
