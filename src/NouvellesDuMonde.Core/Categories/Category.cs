using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Categories;

/// <summary>A rubrique. Rubriques form a tree; a slug is unique in the whole tree, since it is the first part of an address.</summary>
public sealed class Category
{
    public const int MaxNameLength = 100;
    public const int MaxDescriptionLength = 500;

    private Category()
    {
    }

    public Category(string name, string slug, int? parentId = null, string description = "", int position = 0, string? importKey = null)
    {
        Write(name, slug, parentId, description, position);
        ImportKey = importKey;
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Slug { get; private set; } = "";

    public string Description { get; private set; } = "";

    public int? ParentId { get; private set; }

    public Category? Parent { get; private set; }

    /// <summary>Order among its sisters, in the menu and on the front page.</summary>
    public int Position { get; private set; }

    public string? ImportKey { get; private set; }

    public void Write(string name, string slug, int? parentId, string description, int position)
    {
        Name = FrenchTypography.Set(name, MaxNameLength);
        Slug = slug;
        ParentId = parentId;
        Description = FrenchTypography.Set(description, MaxDescriptionLength);
        Position = position;
    }
}
