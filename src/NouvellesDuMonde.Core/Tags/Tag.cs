using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Tags;

/// <summary>A curated subject: a person, a place, an institution, a theme (« mot-clé », address <c>/sujets/{slug}</c>).</summary>
public sealed class Tag
{
    public const int MaxNameLength = 100;
    public const int MaxDescriptionLength = 500;

    private readonly List<TagSynonym> synonyms = [];

    private Tag()
    {
    }

    public Tag(string name, string slug, string description = "", string? importKey = null)
    {
        Write(name, slug, description, []);
        ImportKey = importKey;
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Slug { get; private set; } = "";

    public string Description { get; private set; } = "";

    public string? ImportKey { get; private set; }

    public IReadOnlyList<TagSynonym> Synonyms => synonyms;

    /// <summary>Name and address, under which it must be found when it is renamed: the name first, where it is known by it.</summary>
    internal IEnumerable<string> Keys => new[] { Name, Slug }.Where(k => Articles.Slug.From(k) is var key && (key == Slug || synonyms.Exists(s => s.Slug == key)));

    /// <param name="synonymNames">Other names under which editors and readers find the tag; blanks and the name itself are left out.</param>
    public void Write(string name, string slug, string description, IEnumerable<string> synonymNames)
    {
        Name = FrenchTypography.Set(name, MaxNameLength);
        Slug = slug;
        Description = FrenchTypography.Set(description, MaxDescriptionLength);
        var wanted = synonymNames.Select(n => (Name: n.Trim(), Slug: Articles.Slug.From(n)))
            .Where(s => s.Slug != "" && s.Slug != slug).DistinctBy(s => s.Slug).ToList();
        synonyms.RemoveAll(s => wanted.All(w => w.Slug != s.Slug));
        foreach (var (synonym, synonymSlug) in wanted.Where(w => synonyms.TrueForAll(s => s.Slug != w.Slug)))
            synonyms.Add(new TagSynonym(synonym, synonymSlug));
    }
}

/// <summary>Another name of a tag; its address answers 301 to the tag's own.</summary>
public sealed class TagSynonym
{
    internal TagSynonym(string name, string slug)
    {
        Name = name;
        Slug = slug;
    }

    public int TagId { get; private set; }

    public string Name { get; private set; }

    public string Slug { get; private set; }
}
