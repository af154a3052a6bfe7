using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Tags;

namespace NouvellesDuMonde.Web.Admin.Tags;

public sealed class TagScreens(NewsDbContext db)
{
    private const int PageSize = 100;

    /// <summary>By slug, which is folded: « Écologie » stands beside « Économie » in every database.</summary>
    /// <param name="page">From 1.</param>
    public async Task<TagList> ListAsync(string? q, int page, CancellationToken ct)
    {
        var tags = db.Tags.AsQueryable();
        if (Slug.From(q ?? "") is { Length: > 0 } wanted)
            tags = tags.Where(t => t.Slug.Contains(wanted) || t.Synonyms.Any(s => s.Slug.Contains(wanted)) || t.Name.Contains(q!.Trim()));
        var rows = await tags.OrderBy(t => t.Slug).Skip((page - 1) * PageSize).Take(PageSize + 1).Select(t => new TagLine(
            t.Id, t.Name, t.Slug, t.Synonyms.Select(s => s.Name).ToList(), db.ArticleTags.Count(a => a.TagId == t.Id))).ToListAsync(ct);
        return new TagList(q, [.. rows.Take(PageSize)], rows.Count > PageSize ? page + 1 : null);
    }

    public async Task<TagForm?> EditAsync(int id, CancellationToken ct)
    {
        var tag = await db.Tags.Where(t => t.Id == id)
            .Select(t => new { t.Name, t.Slug, t.Description, Synonyms = t.Synonyms.Select(s => s.Name).ToList() }).SingleOrDefaultAsync(ct);
        return tag is null ? null : new TagForm
        {
            Id = id,
            Name = tag.Name,
            Slug = tag.Slug,
            Description = tag.Description,
            Synonyms = string.Join(", ", tag.Synonyms.Where(s => s != tag.Name)),
            Count = await CountAsync(id, ct),
        };
    }

    public Task<int> CountAsync(int? id, CancellationToken ct) => db.ArticleTags.CountAsync(a => a.TagId == id, ct);

    /// <summary>By name or synonym, whatever its case and accents.</summary>
    public async Task<int?> FindAsync(string? name, CancellationToken ct)
    {
        var slug = Slug.From(name ?? "");
        return await db.Tags.Where(t => t.Slug == slug).Select(t => (int?)t.Id).SingleOrDefaultAsync(ct)
            ?? await db.TagSynonyms.Where(s => s.Slug == slug).Select(s => (int?)s.TagId).SingleOrDefaultAsync(ct);
    }
}

public sealed record TagList(string? Q, IReadOnlyList<TagLine> Rows, int? Next);

public sealed record TagLine(int Id, string Name, string Slug, IReadOnlyList<string> Synonyms, int Count);

public sealed record TagForm : TagInput
{
    [BindNever]
    public int? Id { get; init; }

    /// <summary>Articles of any state.</summary>
    [BindNever]
    public int Count { get; init; }
}
