using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Core.Tags;

/// <summary>Creates or changes a tag with its synonyms. The old address of a renamed tag becomes a synonym: it answers 301.</summary>
public sealed class SaveTag(NewsDbContext db, TimeProvider time)
{
    /// <param name="id"><c>null</c> for a new one.</param>
    public async Task<Saved> RunAsync(int? id, TagInput input, CancellationToken ct)
    {
        var tag = await db.Tags.Include(t => t.Synonyms).SingleOrDefaultAsync(t => t.Id == id, ct);
        if (id is not null && tag is null)
            return Saved.Refused(nameof(input.Name), "Ce sujet n’existe plus.");
        var synonyms = TagNames.Split(input.Synonyms).ToList();
        var errors = Check(input, synonyms).Concat(await TakenAsync(id, input, synonyms, ct)).ToList();
        if (errors.Count > 0)
            return Saved.Refused(errors);
        var (name, slug, description) = (input.Name!.Trim(), input.SlugOrName, input.Description?.Trim() ?? "");
        if (tag is null)
            db.Tags.Add(tag = new Tag(name, slug));
        else if (tag.Slug != slug)
            // The slug and not the name: the two may have been set apart, and it is the address that must keep answering.
            synonyms.Add(tag.Slug);
        tag.Write(name, slug, description, synonyms);
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
        string[] slugs = [input.SlugOrName, .. synonyms.Select(Slug.From)];
        var tags = await db.Tags.Where(t => t.Id != id && slugs.Contains(t.Slug)).Select(t => new { t.Slug, t.Name }).ToListAsync(ct);
        var others = await db.TagSynonyms.Where(s => s.TagId != id && slugs.Contains(s.Slug))
            .Join(db.Tags, s => s.TagId, t => t.Id, (s, t) => new { s.Slug, t.Name }).ToListAsync(ct);
        return [.. tags.Concat(others).Select(taken => new FieldRefusal(
            taken.Slug == input.SlugOrName ? nameof(input.Name) : nameof(input.Synonyms),
            $"« {taken.Slug} » désigne déjà le sujet « {taken.Name} ». Fusionnez-les plutôt."))];
    }
}
