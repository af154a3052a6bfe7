namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>The entries of the site's lists that stand in a comment, folded.</summary>
public sealed record ListedWords(IReadOnlyList<string> Banned, IReadOnlyList<string> Suspect, IReadOnlyList<string> Weak)
{
    public static ListedWords None { get; } = new([], [], []);
}
