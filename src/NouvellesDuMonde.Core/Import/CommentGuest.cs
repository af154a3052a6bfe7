using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import;

/// <summary>Who wrote an imported comment, within what the columns hold.</summary>
internal static class CommentGuest
{
    public static GuestAuthor Of(WxrComment comment)
    {
        var name = WordPressText.Plain(comment.Author);
        return new GuestAuthor
        {
            Name = name.Length == 0 ? "Anonyme" : StorableText.Shorten(name, GuestAuthor.MaxTextLength),
            Email = comment.Email.Length is > 0 and <= GuestAuthor.MaxTextLength ? comment.Email : null,
            Url = IsWebAddress(comment.Url) ? comment.Url : null,
        };
    }

    private static bool IsWebAddress(string url) =>
        url.Length is > 0 and <= GuestAuthor.MaxUrlLength
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https";
}
