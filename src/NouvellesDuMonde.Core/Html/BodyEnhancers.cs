using NouvellesDuMonde.Core.Html.Enhancers;

namespace NouvellesDuMonde.Core.Html;

/// <summary>The list, in order. A new idea is a new file in Enhancers and a line here.</summary>
public static class BodyEnhancers
{
    public static IReadOnlyList<IBodyEnhancer> InOrder { get; } =
    [
        // Outline
        new HeadingLevels(),

        // What the source names by id
        new MediaFigures(),
        new LireAussi(),

        // What stands in the source as such
        new InlineImages(),
        new ScrollableTables(),

        // Also the words that the others brought
        new PrintersSpaces(),

        // Last: also the links that the others made
        new Links(),
    ];
}
