namespace NouvellesDuMonde.Web.Admin.Related;

/// <summary>What the editor sees of « À lire aussi ».</summary>
/// <param name="Pinned">In their order.</param>
/// <param name="Proposals">Best first; those under the minimum score are not among them.</param>
public sealed record RelatedDesk(
    int ArticleId, IReadOnlyList<RelatedLine> Pinned, IReadOnlyList<RelatedLine> Proposals, IReadOnlyList<RelatedLine> Forbidden);

/// <param name="Evidence">Why, in words.</param>
public sealed record RelatedLine(int ArticleId, string Headline, string Evidence);
