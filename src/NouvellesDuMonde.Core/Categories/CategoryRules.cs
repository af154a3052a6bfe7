using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Categories;

internal static class CategoryRules
{
    public static IReadOnlyList<FieldRefusal> Check(int? id, CategoryInput input, CategoryTree tree) =>
        [.. Texts(input), .. Name(id, input, tree), .. Address(id, input, tree), .. Parent(id, input, tree)];

    private static IEnumerable<FieldRefusal> Texts(CategoryInput input)
    {
        if (string.IsNullOrWhiteSpace(input.Name))
            yield return new(nameof(input.Name), "Donnez un nom à la rubrique.");
        if (input.Name?.Length > Category.MaxNameLength)
            yield return new(nameof(input.Name), $"{Category.MaxNameLength} signes au plus.");
        if (input.Description?.Length > Category.MaxDescriptionLength)
            yield return new(nameof(input.Description), $"{Category.MaxDescriptionLength} signes au plus.");
    }

    /// <summary>Beside each other in the menu, two of one name are told apart by nobody.</summary>
    private static IEnumerable<FieldRefusal> Name(int? id, CategoryInput input, CategoryTree tree)
    {
        var name = Slug.From(input.Name ?? "");
        var siblings = input.ParentId is { } parent ? tree.ChildrenOf(parent) : tree.Roots;
        if (name != "" && siblings.FirstOrDefault(c => c.Id != id && Slug.From(c.Name) == name) is { } other)
            yield return new(nameof(input.Name), $"Une rubrique s’appelle déjà «\u00A0{other.Name}\u00A0» à cette place.");
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
