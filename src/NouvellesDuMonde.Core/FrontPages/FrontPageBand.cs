using NouvellesDuMonde.Core.Categories;

namespace NouvellesDuMonde.Core.FrontPages;

/// <summary>Where a rubrique stands on the front page, and whether. One without such a row comes after the others, in the order of the menu.</summary>
public sealed class FrontPageBand
{
    private FrontPageBand()
    {
    }

    public FrontPageBand(int categoryId) => CategoryId = categoryId;

    public int CategoryId { get; private set; }

    public Category Category { get; private set; } = null!; // loaded by the queries that use it

    public int Position { get; private set; }

    public bool IsHidden { get; private set; }

    /// <inheritdoc cref="FrontPageSlot.Version"/>
    public int Version { get; private set; }

    public void Arrange(int position, bool isHidden)
    {
        if (Version > 0 && (Position, IsHidden) == (position, isHidden))
            return;
        (Position, IsHidden) = (position, isHidden);
        Version++;
    }
}
