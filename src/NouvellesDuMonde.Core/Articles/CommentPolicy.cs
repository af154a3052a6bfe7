namespace NouvellesDuMonde.Core.Articles;

/// <summary>Who may comment an article, and when a comment shows. Stored as a number: never renumber.</summary>
public enum CommentPolicy
{
    /// <summary>The filter decides; trusted comments show at once.</summary>
    Open = 0,

    /// <summary>Every comment waits for a moderator.</summary>
    Premoderated = 1,

    /// <summary>Comments stay readable, nobody may add one.</summary>
    Closed = 2,

    /// <summary>No comments at all under this article.</summary>
    None = 3,

    /// <summary>Readers ask, who speaks for the site answers (« Questions et réponses »); otherwise as <see cref="Open"/>.</summary>
    Questions = 4,
}
