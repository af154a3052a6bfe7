using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>
/// Finds the media record of a picture that a post names by number or by address. Addresses are compared by their path below
/// the folder of uploads, without the suffixes of resized (-300x200, -scaled) and edited (-e1327576088331) copies.
/// </summary>
public sealed partial class AttachmentIndex
{
    private readonly Dictionary<long, int> byWordPressId = [];
    private readonly Dictionary<string, int> byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> byOriginal = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<long, List<(int Order, long WordPressId)>> imagesByPost = [];

    /// <param name="mediaId">The id of our media record.</param>
    /// <param name="parentId">The post that the file was uploaded to; 0 for none.</param>
    public void Add(long wordPressId, int mediaId, string url, long parentId = 0, int menuOrder = 0)
    {
        byWordPressId[wordPressId] = mediaId;
        AddAddress(url, mediaId);
        if (parentId == 0 || !IsImage(url))
            return;
        if (!imagesByPost.TryGetValue(parentId, out var images))
            imagesByPost[parentId] = images = [];
        images.Add((menuOrder, wordPressId));
    }

    /// <summary>A picture that posts show although the export holds no attachment for it.</summary>
    public void AddAddress(string url, int mediaId)
    {
        var path = PathOf(url);
        if (path.Length == 0)
            return;
        byPath[path] = mediaId;
        byOriginal.TryAdd(OriginalOf(path), mediaId);
    }

    public int? ById(long wordPressId) => byWordPressId.TryGetValue(wordPressId, out var id) ? id : null;

    public int? ByUrl(string url)
    {
        var path = PathOf(url);
        if (path.Length == 0)
            return null;
        return byPath.TryGetValue(path, out var exact) || byOriginal.TryGetValue(OriginalOf(path), out exact) ? exact : null;
    }

    /// <summary>WordPress ids of the pictures uploaded to a post, in its order: what a gallery without ids shows.</summary>
    public IEnumerable<long> ImagesOf(long postId) => imagesByPost.TryGetValue(postId, out var images)
        ? images.OrderBy(image => image.Order).ThenBy(image => image.WordPressId).Select(image => image.WordPressId)
        : [];

    public static bool IsImage(string url) => ImageName().IsMatch(PathOf(url));

    /// <summary>« 2011/11/pont-300x200.jpg »: below « uploads/ » where there is such a folder, else below the host.</summary>
    public static string PathOf(string url)
    {
        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? url : url[..end];
        var uploads = path.LastIndexOf("/uploads/", StringComparison.OrdinalIgnoreCase);
        if (uploads >= 0)
            return Uri.UnescapeDataString(path[(uploads + "/uploads/".Length)..]);

        var host = path.IndexOf("//", StringComparison.Ordinal);
        var root = host < 0 ? 0 : path.IndexOf('/', host + 2);
        return root < 0 ? "" : Uri.UnescapeDataString(path[root..].TrimStart('/'));
    }

    /// <summary>The path of the file that a resized or edited copy was made from.</summary>
    public static string OriginalOf(string path) => CopySuffix().Replace(path, "");

    [GeneratedRegex(@"(?:-e[0-9]{10,14}|-[0-9]{2,5}x[0-9]{2,5}|-scaled|-rotated)+(?=\.[A-Za-z0-9]{2,5}$)")]
    private static partial Regex CopySuffix();

    [GeneratedRegex(@"\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$", RegexOptions.IgnoreCase)]
    private static partial Regex ImageName();
}
