using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>The shortcodes that show pictures, as figures with the image classes that WordPress itself writes.</summary>
internal static partial class ShortcodeFigures
{
    /// <summary>Both styles: the words in an attribute (before WordPress 3.4), or behind the image.</summary>
    public static string Caption(ShortcodeTag tag, string inner)
    {
        var image = LinkedImage().Match(inner);
        if (!image.Success)
            return inner;

        var words = tag["caption"] is { } old ? WebUtility.HtmlDecode(old) : inner[(image.Index + image.Length)..];
        return $"\n<figure>{image.Value}<figcaption>{words.Trim()}</figcaption></figure>\n";
    }

    public static string Gallery(ShortcodeTag tag, WordPressContext context)
    {
        var named = tag["ids"] ?? tag["include"];
        var ids = named is null ? context.Attachments.ImagesOf(context.PostId).Except(Ids(tag["exclude"])) : Ids(named);
        return string.Concat(ids.Select(id => string.Create(CultureInfo.InvariantCulture,
            $"\n<figure><img class=\"wp-image-{id}\" src=\"\" alt=\"\"></figure>\n")));
    }

    private static IEnumerable<long> Ids(string? list) =>
        (list ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0);

    [GeneratedRegex(@"(?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*</a>)?", RegexOptions.IgnoreCase)]
    private static partial Regex LinkedImage();
}
