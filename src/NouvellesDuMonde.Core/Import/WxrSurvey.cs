using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>
/// The first pass over an export: proves that it can be read to its end before anything is written, and gathers what items
/// refer to. Holds no item.
/// </summary>
internal sealed class WxrSurvey
{
    private readonly Dictionary<string, WxrAuthor> authors = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WxrCategory> categories = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WxrTag> tags = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> otherTypes = new(StringComparer.Ordinal);

    private WxrSurvey()
    {
    }

    public WxrSite Site { get; private set; } = new();

    /// <summary>By login; those that only a post names among them.</summary>
    public IReadOnlyDictionary<string, WxrAuthor> Authors => authors;

    /// <summary>By slug, as <see cref="Tags"/>.</summary>
    public IReadOnlyDictionary<string, WxrCategory> Categories => categories;

    public IReadOnlyDictionary<string, WxrTag> Tags => tags;

    /// <summary>How many items there are of each type that has no place here.</summary>
    public IReadOnlyDictionary<string, int> OtherTypes => otherTypes;

    public long RemovedCharacters { get; private set; }

    /// <exception cref="WxrFormatException">The export is broken.</exception>
    public static WxrSurvey Of(string path, Action<WxrReader, int> progress, CancellationToken ct)
    {
        using var reader = WxrReader.Open(path);
        var survey = new WxrSurvey();
        var items = 0;
        foreach (var record in reader.Read())
        {
            ct.ThrowIfCancellationRequested();
            survey.Note(record);
            if (record is WxrItem)
                progress(reader, ++items);
        }

        survey.RemovedCharacters = reader.RemovedCharacters;
        return survey;
    }

    /// <summary>Exports that name a category without slug have it from its name.</summary>
    public static string SlugOf(WxrTermReference term) => term.Slug.Length > 0 ? term.Slug : Articles.Slug.From(term.Name);

    private void Note(WxrRecord record)
    {
        switch (record)
        {
            case WxrSite site:
                Site = site;
                break;
            case WxrAuthor author:
                authors[author.Login] = author;
                break;
            case WxrCategory category:
                categories[category.Slug] = category;
                break;
            case WxrTag tag:
                tags[tag.Slug] = tag;
                break;
            case WxrItem { Type: "post" or "page" } item:
                NoteReferences(item);
                break;
            case WxrItem { Type: not "attachment" } item:
                otherTypes[item.Type] = otherTypes.GetValueOrDefault(item.Type) + 1;
                break;
        }
    }

    private void NoteReferences(WxrItem item)
    {
        if (item.Creator.Length > 0)
            authors.TryAdd(item.Creator, new WxrAuthor(0, item.Creator, "", item.Creator, "", ""));
        foreach (var term in item.Terms)
        {
            var slug = SlugOf(term);
            if (term.Taxonomy == "category" && slug.Length > 0)
                categories.TryAdd(slug, new WxrCategory(0, slug, "", term.Name, ""));
            else if (term.Taxonomy == "post_tag" && slug.Length > 0)
                tags.TryAdd(slug, new WxrTag(0, slug, term.Name, ""));
        }
    }
}
