using System.Globalization;
using System.Text.Json.Nodes;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Core.Import.WordPress;

/// <summary>What WordPress noted about the file of an attachment.</summary>
/// <param name="File">Below the folder of uploads: « 2011/11/pont.jpg ». Empty when unknown.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Credit">From the file's own IPTC or EXIF data, as <paramref name="Caption"/>.</param>
public sealed record AttachmentMetadata(string File, int? Width, int? Height, string Credit, string Caption, string Alt)
{
    public static AttachmentMetadata Of(WxrItem attachment)
    {
        var meta = PhpSerialized.Read(attachment.MetaValue("_wp_attachment_metadata")) as JsonObject;
        var image = meta?["image_meta"] as JsonObject;
        return new AttachmentMetadata(
            attachment.MetaValue("_wp_attached_file") ?? Text(meta, "file"),
            Pixels(meta, "width"),
            Pixels(meta, "height"),
            First(Text(image, "credit"), Text(image, "copyright")),
            Text(image, "caption"),
            attachment.MetaValue("_wp_attachment_image_alt") ?? "");
    }

    private static string Text(JsonObject? array, string key) => array?[key]?.ToString().Trim() ?? "";

    private static string First(string one, string other) => one.Length > 0 ? one : other;

    // Old exports hold numbers as strings.
    private static int? Pixels(JsonObject? array, string key) =>
        int.TryParse(Text(array, key), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? pixels : null;
}
