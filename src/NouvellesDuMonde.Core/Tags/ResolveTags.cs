using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Tags;

/// <summary>Finds the tags that an editor named, by name or synonym, and creates those that nobody has named before.</summary>
public sealed class ResolveTags(NewsDbContext db)
{
    /// <returns>Ids in the order typed.</returns>
    public async Task<IReadOnlyList<int>> RunAsync(string? typed, CancellationToken ct)
    {
        var names = TagNames.Split(typed);
        if (names.Count == 0)
            return [];
        var slugs = names.Select(Slug.From).ToArray();
        var ids = await db.Tags.Where(t => slugs.Contains(t.Slug)).Select(t => new { t.Slug, t.Id }).ToDictionaryAsync(t => t.Slug, t => t.Id, ct);
        foreach (var synonym in await db.TagSynonyms.AsNoTracking().Where(s => slugs.Contains(s.Slug)).ToListAsync(ct))
            ids.TryAdd(synonym.Slug, synonym.TagId);
        await AddNamedApartAsync(names, ids, ct);

        var created = names.Where(n => !ids.ContainsKey(Slug.From(n))).Select(n => new Tag(n, Slug.From(n))).ToList();
        if (created.Count > 0)
        {
            // Before the article that names them: it needs their ids. One left over by a refused save is harmless.
            db.Tags.AddRange(created);
            await db.SaveChangesAsync(ct);
            created.ForEach(t => ids[t.Slug] = t.Id);
        }

        return [.. slugs.Select(s => ids[s]).Distinct()];
    }

    /// <summary>Tags of an import, or of an earlier program, whose address does not come from their name.</summary>
    private async Task AddNamedApartAsync(IReadOnlyList<string> names, Dictionary<string, int> ids, CancellationToken ct)
    {
        var unknown = names.Where(n => !ids.ContainsKey(Slug.From(n))).ToArray();
        if (unknown.Length == 0)
            return;
        foreach (var tag in await db.Tags.Where(t => unknown.Contains(t.Name)).OrderBy(t => t.Id).Select(t => new { t.Id, t.Name }).ToListAsync(ct))
            ids.TryAdd(Slug.From(tag.Name), tag.Id);
    }
}
