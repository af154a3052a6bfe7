using NouvellesDuMonde.Core.Categories;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>
/// One rubrique on whose page an article stands: its own, a further one, or a parent of these.
/// Keeping the parents as rows makes the page of a parent as cheap as that of a child, at any depth of paging.
/// </summary>
public sealed class ArticleListing
{
    internal ArticleListing(int categoryId) => CategoryId = categoryId;

    public int ArticleId { get; private set; }

    public Article Article { get; private set; } = null!; // loaded by the queries that use it

    public int CategoryId { get; private set; }

    public Category Category { get; private set; } = null!; // loaded by the queries that use it

    /// <summary>Chosen by an editor, not inherited from a child.</summary>
    public bool IsChosen { get; internal set; }

    /// <summary>The article's date while it is public, else <c>null</c>: the lists are ordered by it.</summary>
    public DateTime? PublishedUtc { get; internal set; }
}
