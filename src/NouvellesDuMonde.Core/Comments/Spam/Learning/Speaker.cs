using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Whether a verb is said of the one who writes: « I usually check », « we had to look ».</summary>
internal struct Speaker
{
    /// <summary>Words between the speaker and the verb: « I had to check ».</summary>
    private const int Near = 2;

    private static readonly uint I = WordHash.Of("i");
    private static readonly uint We = WordHash.Of("we");
    private static readonly uint You = WordHash.Of("you");
    private static readonly uint Please = WordHash.Of("please");

    private int left;

    public readonly bool IsNear => left > 0;

    public void See(uint word)
    {
        if (word == I || word == We)
            left = Near + 1;
        else if (word == You || word == Please)
            left = 0;
        else if (left > 0)
            left--;
    }
}
