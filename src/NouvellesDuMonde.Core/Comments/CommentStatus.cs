namespace NouvellesDuMonde.Core.Comments;

/// <summary>Stored as a number: never renumber.</summary>
public enum CommentStatus
{
    /// <summary>Waits for a moderator; only its author sees it.</summary>
    Pending = 0,

    Published = 1,

    Spam = 2,

    /// <summary>Refused by a moderator with a reason.</summary>
    Rejected = 3,

    /// <summary>Taken back by its author.</summary>
    Removed = 4,
}
