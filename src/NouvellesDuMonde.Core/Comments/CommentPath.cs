using System.Globalization;

namespace NouvellesDuMonde.Core.Comments;

/// <summary>The one place that knows the addresses of a comment and of what is done about it.</summary>
public static class CommentPath
{
    public const string Own = "/compte/commentaires";

    public static string Of(string articlePath, long commentId) =>
        string.Create(CultureInfo.InvariantCulture, $"{articlePath}/commentaires/{commentId}");

    /// <summary>Where its author corrects a refused comment and sends it anew.</summary>
    public static string Rewrite(string articlePath, long commentId) => Of(articlePath, commentId) + "/reprise";

    /// <summary>Among the author's own comments: answers also when nobody else sees it, and when its article has gone.</summary>
    public static string AmongOwn(long commentId) => string.Create(CultureInfo.InvariantCulture, $"{Own}/{commentId}");

    public static string Contestation(long commentId) => AmongOwn(commentId) + "/contestation";
}
