using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;
using NouvellesDuMonde.Core.Tags;

namespace NouvellesDuMonde.Core.Import;

/// <summary>
/// Authors, the tree of categories, tags. One that exists here under the same address, imported or not, is used as it is.
/// </summary>
internal sealed class ImportVocabulary(NewsDbContext db, ImportRun run)
{
    private const string UncategorisedSlug = "non-classe";

    public async Task RunAsync(CancellationToken ct)
    {
        await ImportAuthorsAsync(ct);
        await ImportCategoriesAsync(ct);
        await ImportTagsAsync(ct);
        run.Tree = await CategoryTree.LoadAsync(db.Categories, ct);
    }

    /// <summary>The category of posts that name none. Made when the first such post comes.</summary>
    public async Task<int> UncategorisedAsync(CancellationToken ct)
    {
        if (run.Tree.Find(UncategorisedSlug) is { } known)
            return known.Id;
        var category = new Category("Non classé", UncategorisedSlug, importKey: run.Key("category", UncategorisedSlug));
        db.Categories.Add(category);
        await db.SaveChangesAsync(ct);
        run.Report.Add(ImportedKind.Category, added: 1, known: 0);
        run.Tree = await CategoryTree.LoadAsync(db.Categories, ct);
        return category.Id;
    }

    private async Task ImportAuthorsAsync(CancellationToken ct)
    {
        var known = await db.Authors.Select(a => new { a.Id, a.Slug, a.ImportKey }).ToListAsync(ct);
        var match = new VocabularyMatch(known.Select(a => (a.Id, a.Slug, a.ImportKey)), adoptsImported: false);
        var added = new List<(string Login, Author Author)>();
        foreach (var author in run.Survey.Authors.Values)
        {
            var name = StorableText.Shorten(NameOf(author), Author.MaxTextLength);
            var slug = VocabularyMatch.SlugFrom(name, author.Login, "auteur");
            if (match.Find(run.Key("author", author.Login), slug) is { } id)
                run.Authors[author.Login] = id;
            else
                added.Add((author.Login, new Author(new AuthorProfile(name, match.Take(slug)), run.Key("author", author.Login))));
        }

        await SaveAsync(ImportedKind.Author, run.Authors.Count, [.. added.Select(a => a.Author)], ct);
        foreach (var (login, author) in added)
            run.Authors[login] = author.Id;
    }

    private async Task ImportCategoriesAsync(CancellationToken ct)
    {
        var known = await db.Categories.Select(c => new { c.Id, c.Slug, c.ImportKey }).ToListAsync(ct);
        var match = new VocabularyMatch(known.Select(c => (c.Id, c.Slug, c.ImportKey)));
        var waiting = new List<WxrCategory>();
        foreach (var category in run.Survey.Categories.Values)
        {
            if (match.Find(run.Key("category", category.Slug), VocabularyMatch.SlugOf(category.Slug)) is { } id)
                run.Categories[category.Slug] = id;
            else
                waiting.Add(category);
        }

        run.Report.Add(ImportedKind.Category, added: 0, known: run.Categories.Count);
        while (waiting.Count > 0)
            waiting = await AddLevelAsync(waiting, match, ct);
    }

    // Parents first: their ids are needed. A parent that the export does not hold, or a circle, counts as none.
    private async Task<List<WxrCategory>> AddLevelAsync(List<WxrCategory> waiting, VocabularyMatch match, CancellationToken ct)
    {
        var slugs = waiting.Select(c => c.Slug).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var level = waiting.Where(c => !slugs.Contains(c.ParentSlug)).ToList();
        if (level.Count == 0)
            level = waiting;
        var added = level.Select(c => (c.Slug, Category: NewCategory(c, match))).ToList();
        await SaveAsync(ImportedKind.Category, 0, [.. added.Select(a => a.Category)], ct);
        foreach (var (slug, category) in added)
            run.Categories[slug] = category.Id;
        return [.. waiting.Except(level)];
    }

    private Category NewCategory(WxrCategory category, VocabularyMatch match)
    {
        var name = StorableText.Shorten(WordPressText.Plain(category.Name), Category.MaxNameLength);
        var slug = VocabularyMatch.SlugFrom(category.Slug, name, "rubrique");
        return new Category(
            name,
            match.Take(ReservedSlugs.Contains(slug) ? $"{slug}-rubrique" : slug),
            run.Categories.TryGetValue(category.ParentSlug, out var parent) && !run.IsDryRun ? parent : null,
            StorableText.Shorten(WordPressText.Plain(category.Description), Category.MaxDescriptionLength),
            importKey: run.Key("category", category.Slug));
    }

    private async Task ImportTagsAsync(CancellationToken ct)
    {
        var known = await db.Tags.Select(t => new { t.Id, t.Slug, t.ImportKey }).ToListAsync(ct);
        var synonyms = await db.TagSynonyms.Select(s => new { Id = s.TagId, s.Slug }).ToListAsync(ct);
        var match = new VocabularyMatch(
            known.Select(t => (t.Id, t.Slug, t.ImportKey)).Concat(synonyms.Select(s => (s.Id, s.Slug, (string?)null))));
        var added = new List<(string Slug, Tag Tag)>();
        foreach (var tag in run.Survey.Tags.Values)
        {
            var name = StorableText.Shorten(WordPressText.Plain(tag.Name), Tag.MaxNameLength);
            var slug = VocabularyMatch.SlugFrom(tag.Slug, name, "sujet");
            var description = StorableText.Shorten(WordPressText.Plain(tag.Description), Tag.MaxDescriptionLength);
            if (match.Find(run.Key("tag", tag.Slug), slug) is { } id)
                run.Tags[tag.Slug] = id;
            else
                added.Add((tag.Slug, new Tag(name, match.Take(slug), description, run.Key("tag", tag.Slug))));
        }

        await SaveAsync(ImportedKind.Tag, run.Tags.Count, [.. added.Select(a => a.Tag)], ct);
        foreach (var (slug, tag) in added)
            run.Tags[slug] = tag.Id;
    }

    private async Task SaveAsync(ImportedKind kind, int known, IReadOnlyCollection<object> added, CancellationToken ct)
    {
        run.Report.Add(kind, added.Count, known);
        if (run.IsDryRun || added.Count == 0)
            return;
        db.AddRange(added);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private static string NameOf(WxrAuthor author)
    {
        var display = WordPressText.Plain(author.DisplayName);
        var full = $"{author.FirstName} {author.LastName}".Trim();
        return display.Length > 0 && display != author.Login ? display : full.Length > 0 ? full : author.Login;
    }
}
