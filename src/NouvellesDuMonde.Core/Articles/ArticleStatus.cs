namespace NouvellesDuMonde.Core.Articles;

/// <summary>Stored as a number: never renumber.</summary>
public enum ArticleStatus
{
    /// <summary>Never public, or not yet.</summary>
    Draft = 0,

    /// <summary>Becomes public at <see cref="Article.ScheduledForUtc"/>.</summary>
    Scheduled = 1,

    Published = 2,

    /// <summary>Was public; its address now answers 410.</summary>
    Withdrawn = 3,
}
