using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Tags;

/// <summary>
/// Creates or changes a tag with its synonyms. The old address of a renamed tag becomes a synonym: it answers 301. Whatever its address,
/// a tag is found under its name.
/// </summary>
public sealed class SaveTag(NewsDbContext db, TimeProvider time)
{
    /// <param name="id"><c>null</c> for a new one.</param>
    public async Task<Saved> RunAsync(int? id, TagInput input, CancellationToken ct)
    {
        var tag = await db.Tags.Include(t => t.Synonyms).SingleOrDefaultAsync(t => t.Id == id, ct);
        if (id is not null && tag is null)
            return Saved.Refused(nameof(input.Name), "Ce sujet n’existe plus.");
        input = input.FollowingNameOf(tag);
        var synonyms = TagNames.Split(input.Synonyms).ToList();
        var errors = Check(input, synonyms).Concat(await TakenAsync(id, input, synonyms, ct)).ToList();
        if (errors.Count > 0)
            return Saved.Refused(errors);
        var (name, slug, description) = (input.Name!.Trim(), input.SlugOrName, input.Description?.Trim() ?? "");
        if (tag is null)
            db.Tags.Add(tag = new Tag(name, slug));
        else
            synonyms.AddRange(tag.Keys);
        // Editors type the name, and it is looked up by the slug or a synonym.
        tag.Write(name, slug, description, [name, .. synonyms]);
        if (id is not null)
        {
            db.Evict(time.GetUtcNow().UtcDateTime, PageTags.Site);
            db.FollowInSearch(new RenamedThings { TagId = id }, time.GetUtcNow().UtcDateTime);
        }

        await db.SaveChangesAsync(ct);
        return Saved.As(tag.Id);
    }

    private static IEnumerable<FieldRefusal> Check(TagInput input, IReadOnlyList<string> synonyms)
    {
        if (string.IsNullOrWhiteSpace(input.Name))
            yield return new(nameof(input.Name), "Donnez un nom au sujet.");
        else if (input.SlugOrName == "")
            yield return new(nameof(input.Slug), "L’adresse doit contenir une lettre ou un chiffre latin.");
        if (input.Name?.Length > Tag.MaxNameLength)
            yield return new(nameof(input.Name), $"{Tag.MaxNameLength} signes au plus.");
        if (input.Name?.Contains(',', StringComparison.Ordinal) == true)
            yield return new(nameof(input.Name), "Pas de virgule dans un nom : elle sépare les sujets d’un article.");
        if (input.Description?.Length > Tag.MaxDescriptionLength)
            yield return new(nameof(input.Description), $"{Tag.MaxDescriptionLength} signes au plus.");
        if (synonyms.Any(s => s.Length > Tag.MaxNameLength))
            yield return new(nameof(input.Synonyms), $"{Tag.MaxNameLength} signes au plus pour chaque synonyme.");
    }

    private async Task<IReadOnlyList<FieldRefusal>> TakenAsync(int? id, TagInput input, IReadOnlyList<string> synonyms, CancellationToken ct)
    {
        string[] own = [input.SlugOrName, Slug.From(input.Name ?? "")];
        string[] slugs = [.. own, .. synonyms.Select(Slug.From)];
        var name = input.Name?.Trim();
        var tags = await db.Tags.Where(t => t.Id != id && (slugs.Contains(t.Slug) || t.Name == name)).Select(t => new { t.Slug, t.Name }).ToListAsync(ct);
        var others = await db.TagSynonyms.Where(s => s.TagId != id && slugs.Contains(s.Slug))
            .Join(db.Tags, s => s.TagId, t => t.Id, (s, t) => new { s.Slug, t.Name }).ToListAsync(ct);
        return [.. tags.Concat(others).Select(taken => new FieldRefusal(
            own.Contains(taken.Slug) || taken.Name == name ? nameof(input.Name) : nameof(input.Synonyms),
            $"«\u00A0{taken.Slug}\u00A0» désigne déjà le sujet «\u00A0{taken.Name}\u00A0». Fusionnez-les plutôt."))];
    }
}
