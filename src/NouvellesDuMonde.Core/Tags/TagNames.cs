using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Tags;

public static class TagNames
{
    /// <summary>« Corée du Nord, corée du nord , Russie » → two names, in the order typed; case and accents do not make a new one.</summary>
    public static IReadOnlyList<string> Split(string? typed) =>
        [.. (typed ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(n => n.TrimStart('#')).Where(n => Slug.From(n) != "").DistinctBy(Slug.From)];
}
