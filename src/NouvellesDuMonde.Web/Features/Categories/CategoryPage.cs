using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Categories;

/// <param name="Path">From the root down to the rubrique itself.</param>
public sealed record CategoryPage(
    CategoryNode Rubrique, IReadOnlyList<CategoryNode> Path, IReadOnlyList<CategoryNode> Children, Listing Listing);
