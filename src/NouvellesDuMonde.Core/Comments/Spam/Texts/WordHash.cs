namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>FNV-1a with a final mix: the same on every machine and in every version, because weights are stored by it.</summary>
internal static class WordHash
{
    public const uint Start = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(scoped ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var c in word)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <summary>In this order: « faux avis » is not « avis faux ».</summary>
    public static uint Join(uint first, uint second)
    {
        var hash = (first * 31) ^ second;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
