using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Tags;

public sealed record TagPage(int Id, string Name, string Slug, string Description)
{
    public Listing Listing { get; init; } = new([], new Paging("", 1, 1));
}
