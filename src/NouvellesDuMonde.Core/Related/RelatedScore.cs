namespace NouvellesDuMonde.Core.Related;

/// <summary>
/// How strongly one article leads on to another: <c>((tags + rubrique) × words + likeness) × freshness</c>.
/// <list type="bullet">
/// <item>tags: for each sujet in common its rarity, <c>ln(1 + N / n) / ln(1 + N)</c> for n of N articles: 1 for a unique one, 0.1 for one of everything;</item>
/// <item>rubrique: 0.3 for the same, 0.1 for the same section;</item>
/// <item>words: cosine of the texts (<see cref="TermVectors"/>) over its usual value between articles of one theme, at most 1.5: what is
/// filed alike must also speak of the same;</item>
/// <item>likeness: 4 for each unit of that cosine above 0.12, which only articles on the same event reach: it counts without any sujet;</item>
/// <item>freshness: from 1 for articles of one day down to 0.6 for those years apart, half of the way in 120 days.</item>
/// </list>
/// </summary>
public static class RelatedScore
{
    /// <summary>
    /// Under it nothing is shown: rather no link than a wrong one. One sujet in common is enough when it is rare and the texts are alike; the
    /// same rubrique alone never is. Set on the labelled pairs of the tests.
    /// </summary>
    public const double Minimum = 0.85;

    private const double SameRubrique = 0.3;
    private const double SameSection = 0.1;
    private const double UsualSimilarity = 0.06;
    private const double UncommonSimilarity = 0.12;
    private const double Likeness = 4;
    private const double MostFromWords = 1.5;
    private const double HalfLifeDays = 120;
    private const double Lasting = 0.6;

    public static double Of(RelatedEvidence evidence) =>
        (((evidence.TagRarity + (evidence.IsSameRubrique ? SameRubrique : evidence.IsSameSection ? SameSection : 0))
                * Math.Min(MostFromWords, evidence.Similarity / UsualSimilarity))
            + (Likeness * Math.Max(0, evidence.Similarity - UncommonSimilarity)))
        * (Lasting + ((1 - Lasting) * Math.Pow(2, -evidence.DaysApart / HalfLifeDays)));

    /// <param name="articles">With the sujet.</param>
    /// <param name="all">Articles of the site.</param>
    public static double Rarity(int articles, int all) => Math.Log(1 + ((double)all / Math.Max(1, articles))) / Math.Log(1 + Math.Max(2, all));
}

/// <summary>Why two articles belong together, in figures and in the sujets that they share.</summary>
public sealed record RelatedEvidence
{
    public IReadOnlyList<int> SharedTagIds { get; init; } = [];

    /// <summary>Sum of the rarities of the sujets in common.</summary>
    public double TagRarity { get; init; }

    public bool IsSameRubrique { get; init; }

    public bool IsSameSection { get; init; }

    /// <summary>Of the texts, 0 to 1.</summary>
    public double Similarity { get; init; }

    public double DaysApart { get; init; }
}
