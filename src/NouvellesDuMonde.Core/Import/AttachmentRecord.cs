using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Core.Import.WordPress;
using NouvellesDuMonde.Core.Import.Wxr;
using NouvellesDuMonde.Core.Media;

namespace NouvellesDuMonde.Core.Import;

/// <summary>What an attachment of an export says about its picture, as a media record.</summary>
internal static class AttachmentRecord
{
    public static MediaAsset Of(WxrItem item, string key, ImportRun run)
    {
        var meta = AttachmentMetadata.Of(item);
        var url = item.AttachmentUrl.Length > 0 ? item.AttachmentUrl : item.GlobalId;
        // WordPress keeps the caption in the excerpt; what it read from the file itself is the second choice.
        var caption = WordPressText.Plain(item.Excerpt);
        var description = new MediaDescription(
            StorableText.Shorten(WordPressText.Plain(meta.Alt), MediaAsset.MaxTextLength),
            StorableText.Shorten(caption.Length > 0 ? caption : WordPressText.Plain(meta.Caption), MediaAsset.MaxTextLength),
            StorableText.Shorten(WordPressText.Plain(meta.Credit), MediaAsset.MaxTextLength));
        return MediaAsset.Missing(
            url.Length <= MediaAsset.MaxUrlLength ? url : url[..MediaAsset.MaxUrlLength],
            ContentTypeOf(url), meta.Width, meta.Height, description, item.Published.ToUtc(run.Zone) ?? run.NowUtc, key);
    }

    private static string ContentTypeOf(string url) => Path.GetExtension(AttachmentIndex.PathOf(url)).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".svg" => "image/svg+xml",
        ".pdf" => "application/pdf",
        ".mp3" => "audio/mpeg",
        ".mp4" => "video/mp4",
        _ => "application/octet-stream",
    };
}
