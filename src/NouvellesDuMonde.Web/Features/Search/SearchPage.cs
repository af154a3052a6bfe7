using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Search;

/// <param name="Query">As typed, blanks trimmed.</param>
/// <param name="Listing"><c>null</c> when nothing was asked for.</param>
public sealed record SearchPage(string Query, Listing? Listing);
