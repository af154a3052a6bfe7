using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Import;

/// <summary>Finds what is here already, by import key or address, and gives new things an address that is free.</summary>
internal sealed class VocabularyMatch
{
    private readonly Dictionary<string, int> bySlug = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="adoptsImported">
    /// Whether a thing of another import is the same when it has the same address: « monde » is, « admin » is somebody else.
    /// </param>
    public VocabularyMatch(IEnumerable<(int Id, string Slug, string? ImportKey)> known, bool adoptsImported = true)
    {
        foreach (var (id, slug, key) in known)
        {
            if (adoptsImported || key is null)
                bySlug.TryAdd(slug, id);
            taken.Add(slug);
            if (key is not null)
                byKey[key] = id;
        }
    }

    public int? Find(string key, string slug) =>
        byKey.TryGetValue(key, out var id) || bySlug.TryGetValue(slug, out id) ? id : null;

    /// <summary>The slug itself, or the first of slug-2, slug-3, … that is free.</summary>
    public string Take(string slug)
    {
        var free = slug;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{slug[..Math.Min(slug.Length, Slug.MaxLength - 6)]}-{number}";
        return free;
    }

    /// <summary>WordPress encodes what is not ASCII: « %c3%a9conomie ».</summary>
    public static string SlugOf(string wordPressSlug) => Slug.From(Uri.UnescapeDataString(wordPressSlug));

    public static string SlugFrom(string first, string second, string last) =>
        SlugOf(first) is { Length: > 0 } slug ? slug : SlugOf(second) is { Length: > 0 } other ? other : last;
}
