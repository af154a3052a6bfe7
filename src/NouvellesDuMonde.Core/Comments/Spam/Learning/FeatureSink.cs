using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Apart, so that a word and the same letters within a word are two features. Hashed with every feature: never renumber.</summary>
internal enum FeatureKind
{
    Word = 1,
    Pair = 2,

    /// <summary>Two words with one between them.</summary>
    Spaced = 3,
    Piece = 4,
    Style = 5,
    Pitch = 6,
    Sign = 7,
}

/// <summary>Collects hashed features in a borrowed array.</summary>
internal ref struct FeatureSink(Span<int> places)
{
    private readonly Span<int> places = places;
    private int count;

    public void Add(FeatureKind kind, uint hash)
    {
        if (count < places.Length)
            places[count++] = Place(kind, WordHash.Join((uint)kind, hash));
    }

    private static int Place(FeatureKind kind, uint hash) => kind switch
    {
        FeatureKind.Piece => (int)(hash & (TextFeatures.WordsFrom - 1)),
        FeatureKind.Style or FeatureKind.Pitch or FeatureKind.Sign => TextFeatures.StrongFrom + (int)(hash & (TextFeatures.TableSize - TextFeatures.StrongFrom - 1)),
        _ => TextFeatures.WordsFrom + (int)(hash % (TextFeatures.StrongFrom - TextFeatures.WordsFrom)),
    };

    public readonly ReadOnlySpan<int> Distinct()
    {
        var all = places[..count];
        all.Sort();
        var kept = 0;
        foreach (var place in all)
        {
            if (kept == 0 || all[kept - 1] != place)
                all[kept++] = place;
        }

        return all[..kept];
    }
}
