namespace NouvellesDuMonde.Core.Accounts;

/// <summary>What somebody may do on the site. A person may have several.</summary>
public static class Roles
{
    /// <summary>Comments under articles.</summary>
    public const string Member = "Member";

    /// <summary>Key of the row of <see cref="Member"/>: the model brings the roles' rows, in the order of <see cref="All"/>.</summary>
    public const int MemberId = 1;

    /// <summary>Decides about comments.</summary>
    public const string Moderator = "Moderator";

    /// <summary>Writes, illustrates and publishes articles.</summary>
    public const string Editor = "Editor";

    /// <summary>As an editor and a moderator; also rubriques, tags, authors and withdrawals.</summary>
    public const string ChiefEditor = "ChiefEditor";

    /// <summary>Everything, accounts and settings included.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Who decides about comments, and whose own need no decision.</summary>
    public static IReadOnlyList<string> Moderation { get; } = [Moderator, ChiefEditor, Administrator];

    /// <summary>Who comments in the name of the site.</summary>
    public static IReadOnlyList<string> Newsroom { get; } = [Moderator, Editor, ChiefEditor, Administrator];

    /// <summary>Who answers for what the newsroom publishes.</summary>
    public static IReadOnlyList<string> RunningTheDesk { get; } = [ChiefEditor, Administrator];

    public static IReadOnlyList<string> All { get; } = [Member, Moderator, Editor, ChiefEditor, Administrator];
}
