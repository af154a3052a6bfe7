namespace NouvellesDuMonde.Core.Comments;

/// <summary>Stored as a number: never renumber.</summary>
public enum CommentKind
{
    Comment = 0,

    /// <summary>A link from another site, from an import; never made here.</summary>
    Pingback = 1,
}
