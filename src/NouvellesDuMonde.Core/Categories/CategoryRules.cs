namespace NouvellesDuMonde.Core.Categories;

internal static class CategoryRules
{
    public static IReadOnlyList<FieldRefusal> Check(int? id, CategoryInput input, CategoryTree tree) =>
        [.. Texts(input), .. Address(id, input, tree), .. Parent(id, input, tree)];

    private static IEnumerable<FieldRefusal> Texts(CategoryInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Name))
            yield return new(nameof(input.Name), "Donnez un nom à la rubrique.");
        if (input.Name?.Length > Category.MaxNameLength)
            yield return new(nameof(input.Name), $"{Category.MaxNameLength} signes au plus.");
        if (input.Description?.Length > Category.MaxDescriptionLength)
            yield return new(nameof(input.Description), $"{Category.MaxDescriptionLength} signes au plus.");
    }

    private static IEnumerable<FieldRefusal> Address(int? id, CategoryInput input, CategoryTree tree)
    {
        var slug = input.SlugOrName;
        if (slug == "" && !string.IsNullOrWhiteSpace(input.Name))
            yield return new(nameof(input.Slug), "L’adresse doit contenir une lettre ou un chiffre latin.");
        if (ReservedSlugs.Contains(slug))
            yield return new(nameof(input.Slug), $"« {slug} » est réservé au site. Choisissez une autre adresse.");
        if (tree.Find(slug) is { } other && other.Id != id)
            yield return new(nameof(input.Slug), $"La rubrique « {other.Name} » porte déjà l’adresse « {slug} ».");
    }

    private static IEnumerable<FieldRefusal> Parent(int? id, CategoryInput input, CategoryTree tree)
    {
        if (input.ParentId is not { } parent)
            yield break;
        if (tree.Find(parent) is null)
            yield return new(nameof(input.ParentId), "Cette rubrique n’existe plus.");
        else if (tree.SelfAndAncestors(parent).Any(n => n.Id == id))
            yield return new(nameof(input.ParentId), "Une rubrique ne peut pas être placée sous elle-même ni sous l’une de ses sous-rubriques.");
    }
}
