namespace NouvellesDuMonde.Core.FrontPages;

/// <param name="Position">From 0, in the order of the page.</param>
/// <param name="CategoryId">The rubrique whose band it opens; only in the zone <see cref="FrontPageZone.Band"/>.</param>
public readonly record struct FrontPagePlace(FrontPageZone Zone, int Position = 0, int? CategoryId = null)
{
    public bool Exists => Enum.IsDefined(Zone) && Position >= 0 && Position < Zone.Places() && CategoryId is not null == (Zone == FrontPageZone.Band);
}
