using System.Globalization;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Html;

/// <summary>The ids that a body source names.</summary>
public sealed record BodyReferenceIds(IReadOnlySet<int> Media, IReadOnlySet<int> Articles);

/// <summary>Reads the ids out of a body source, so that a verb can load what the renderer will need.</summary>
public static partial class BodyReferenceScanner
{
    /// <param name="source">A source as <see cref="ArticleSource.Normalise"/> returns it.</param>
    public static BodyReferenceIds Scan(string source) =>
        new(Ids(MediaAttribute(), source), Ids(LireAussiAttribute(), source));

    private static HashSet<int> Ids(Regex attribute, string source) =>
        attribute.Matches(source)
            .Select(match => int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            .ToHashSet();

    [GeneratedRegex("<figure[^<>]* data-media=\"([0-9]{1,9})\"")]
    private static partial Regex MediaAttribute();

    [GeneratedRegex("<aside[^<>]* data-lire-aussi=\"([0-9]{1,9})\"")]
    private static partial Regex LireAussiAttribute();
}
