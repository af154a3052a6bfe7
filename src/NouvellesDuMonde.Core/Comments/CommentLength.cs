using System.Globalization;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>A comment says something, and leaves room for others.</summary>
public static class CommentLength
{
    /// <summary>Far beyond any limit: not worth cleaning and comparing to be refused in the end. In UTF-16 units.</summary>
    internal const int Absurd = 4 * CommentOptions.StorageMaxLength;

    /// <summary>Counted as a reader counts: an emoji made of several code points is one.</summary>
    public static int Of(string text) => new StringInfo(text).LengthInTextElements;

    /// <param name="text">Cleaned (<see cref="TypedText"/>).</param>
    /// <returns>A French sentence for its author, or <c>null</c>.</returns>
    public static string? RefusalOf(string text, CommentOptions limits) => Of(text) switch
    {
        0 => "Écrivez votre commentaire.",
        var length when length < limits.MinLength => "Votre commentaire est trop court.",
        var length when length > limits.MaxLength || text.Length > CommentOptions.StorageMaxLength => TooLong(length, limits),
        _ => null,
    };

    /// <summary>Before the text is cleaned.</summary>
    /// <returns>A French sentence for its author, or <c>null</c>: then it is worth a look.</returns>
    public static string? RefusalAtSight(string? typed, CommentOptions limits) => typed?.Length > Absurd ? TooLong(typed.Length, limits) : null;

    private static string TooLong(int length, CommentOptions limits) =>
        string.Create(French.Culture, $"Votre commentaire compte {length:N0} caractères\u202F; le maximum est {limits.MaxLength:N0}.");
}
