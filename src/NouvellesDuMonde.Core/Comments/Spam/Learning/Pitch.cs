using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Follows the parts of a sales pitch through a text: which there are, which stand near one another, and their sentence as a whole.</summary>
internal ref struct Pitch
{
    /// <summary>Words between two parts of one sentence: « check out my new gaming channel ».</summary>
    private const int Near = 4;

    public PitchPart All { get; private set; }

    private PitchPart last;
    private PitchPart beforeLast;
    private int since;

    public void See(PitchPart part, ref FeatureSink sink)
    {
        since++;
        if (part == PitchPart.None)
            return;
        if (since > Near)
            (last, beforeLast) = (PitchPart.None, PitchPart.None);
        sink.Add(FeatureKind.Pitch, (uint)part);
        sink.Add(FeatureKind.Pitch, WordHash.Join((uint)last, (uint)part + 1000));
        if (beforeLast != PitchPart.None)
            sink.Add(FeatureKind.Pitch, WordHash.Join(WordHash.Join((uint)beforeLast, (uint)last), (uint)part + 2000));
        if (part == PitchPart.Thing && (last == PitchPart.Owner || beforeLast == PitchPart.Owner))
        {
            sink.Add(FeatureKind.Pitch, 3001);
            All |= PitchPart.OwnThing;
        }

        All |= part;
        (beforeLast, last, since) = (last, part, 0);
    }

    public readonly void End(int size, ref FeatureSink sink)
    {
        var telling = All & ~(PitchPart.Me | PitchPart.Reader | PitchPart.Plea | PitchPart.OwnThing);
        sink.Add(FeatureKind.Pitch, (uint)telling + 5000);
        sink.Add(FeatureKind.Pitch, WordHash.Join((uint)telling + 6000, (uint)size));
    }
}
