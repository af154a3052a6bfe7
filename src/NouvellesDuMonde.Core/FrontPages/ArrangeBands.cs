using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.FrontPages;

/// <summary>One rubrique of the form, as typed.</summary>
public sealed record BandInput
{
    public int CategoryId { get; init; }

    public int Position { get; init; }

    public bool IsShown { get; init; }

    /// <summary>What the form was filled from; 0 when nobody had arranged the rubrique yet.</summary>
    public int Version { get; init; }
}

/// <summary>Sets the order of the rubriques on the front page, and which of them stand there.</summary>
public sealed class ArrangeBands(NewsDbContext db, TimeProvider time)
{
    public async Task<Outcome> RunAsync(IReadOnlyList<BandInput> typed, CancellationToken ct)
    {
        var stored = await db.FrontPageBands.ToDictionaryAsync(b => b.CategoryId, ct);
        var roots = await db.Categories.Where(c => c.ParentId == null).Select(c => c.Id).ToListAsync(ct);
        foreach (var input in typed.Where(t => roots.Contains(t.CategoryId)).DistinctBy(t => t.CategoryId))
        {
            var band = stored.GetValueOrDefault(input.CategoryId);
            if ((band?.Version ?? 0) != input.Version)
                return Outcome.Refused(FrontPageRefusals.Changed.Sentence);
            if (band is null)
                db.FrontPageBands.Add(band = new FrontPageBand(input.CategoryId));
            band.Arrange(input.Position, isHidden: !input.IsShown);
        }

        db.Evict(time.GetUtcNow().UtcDateTime, PageTags.FrontPage);
        return await SaveAsync(ct) ? Outcome.Done : Outcome.Refused(FrontPageRefusals.Changed.Sentence);
    }

    private async Task<bool> SaveAsync(CancellationToken ct)
    {
        try
        {
            return await db.TrySaveAsync(ct);
        }
        catch (DbUpdateException e) when (e.IsDuplicate())
        {
            return false; // somebody arranged the same rubrique for the first time
        }
    }
}
