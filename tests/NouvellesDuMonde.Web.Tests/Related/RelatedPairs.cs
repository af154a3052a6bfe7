namespace NouvellesDuMonde.Web.Tests.Related;

/// <summary>
/// Pairs of demo articles, named by the beginning of their headlines, as an editor labelled them with the scores of a first version at hand.
/// A pair that is in neither list is one that nobody would be surprised to see, nor to miss.
/// </summary>
internal static class RelatedPairs
{
    /// <summary>Somebody who read the one may well want the other.</summary>
    public static IReadOnlyList<(string One, string Other)> Good { get; } =
    [
        ("Un seul billet", "Élections européennes"), ("Un seul billet", "Ceux qui jouent"), ("Un seul billet", "L’Allemagne"),
        ("Blé", "Le juste prix"), ("Blé", "Dans le Minervois"), ("Au Festival", "« La Danseuse"), ("Au Havre", "Éolien en mer"),
        ("Au Havre", "À Kayar"), ("Au Chili", "Éolien en mer"), ("Au Chili", "Une galaxie"), ("Le sommet russo", "Dans la Baltique"),
        ("Face à la mer", "Aux Philippines"), ("Face à la mer", "En Vanoise"), ("En Vanoise", "Le satellite"), ("En Guyane", "Aux Philippines"),
        ("À Saint-Claude", "À Roubaix"), ("Paludisme", "Dans la Creuse"), ("À Sarlac", "« On ne veut pas"), ("Dans la Creuse", "« On ne veut pas"),
        ("Dans le Gers", "Élections européennes"), ("Une faille", "Dans la Baltique"), ("Une faille", "« On ne veut pas"),
        ("En Vanoise", "Dans le Minervois"), ("En Vanoise", "En Guyane"), ("Éolien en mer", "À Kayar"), ("En Guyane", "Face à la mer"),
    ];

    /// <summary>A reader would ask what the one has to do with the other.</summary>
    public static IReadOnlyList<(string One, string Other)> Unrelated { get; } =
    [
        ("110", "Blé"), ("110", "Dans le Minervois"), ("110", "Livre d’occasion"), ("110", "En Guyane"), ("Au Havre", "Au Chili"),
        ("Dans le Minervois", "Sans machinistes"), ("En Mauritanie", "« La Danseuse"), ("À Aubusson", "« La Danseuse"), ("À Aubusson", "En Mauritanie"),
        ("Livre d’occasion", "Le juste prix"), ("Dans le Gers", "Une faille"), ("Face à la mer", "Une faille"), ("Dans le Gers", "À Sarlac"),
        ("Le satellite", "En Guyane"), ("Dans la Baltique", "L’Allemagne"), ("À Saint-Claude", "Sans machinistes"), ("Le sommet russo", "Aux Philippines"),
    ];
}
