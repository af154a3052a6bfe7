using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.Related;

/// <summary>
/// One line of « À lire aussi » under an article, worked out beforehand. A few more than are shown: one that is withdrawn makes room for
/// the next.
/// </summary>
public sealed class RelatedArticle
{
    private RelatedArticle()
    {
    }

    internal RelatedArticle(int articleId, int position, int otherId, double score) =>
        (ArticleId, Position, OtherId, Score) = (articleId, position, otherId, score);

    public int ArticleId { get; private set; }

    /// <summary>From 0.</summary>
    public int Position { get; private set; }

    public int OtherId { get; private set; }

    public Article Other { get; private set; } = null!; // loaded by the queries that use it

    /// <summary>By its evidence; <see cref="Pinned"/> for an editor's choice.</summary>
    public double Score { get; private set; }

    internal const double Pinned = 1000;
}

/// <summary>What an editor decided about a pair: shown before all others, or never.</summary>
public sealed class RelatedChoice
{
    private RelatedChoice()
    {
    }

    internal RelatedChoice(int articleId, int otherId, int? pin) => (ArticleId, OtherId, Pin) = (articleId, otherId, pin);

    public int ArticleId { get; private set; }

    public int OtherId { get; private set; }

    public Article Other { get; private set; } = null!; // loaded by the queries that use it

    /// <summary>The place among the pinned, from 0; <c>null</c>: never to be shown.</summary>
    public int? Pin { get; private set; }

    internal void Decide(int? pin) => Pin = pin;
}
