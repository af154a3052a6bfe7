using System.Text;
using NouvellesDuMonde.Core.Media.Images;

namespace NouvellesDuMonde.Core.Media;

/// <summary>Whether a file may come into the library: by what it holds, never by its name.</summary>
internal static class UploadJudgement
{
    private const int MaxFrames = 300;
    private const long MaxAnimationPixels = 200_000_000;

    private const int Beginning = 1024;

    /// <returns>The image, rebuilt; or a French sentence that says why not.</returns>
    public static (ImageFile? Image, string? Refusal) Of(byte[] bytes) => bytes.Length switch
    {
        0 => (null, "Ce fichier est vide."),
        > StoreMedia.MaxBytes => (null, "Ce fichier dépasse 15\u00A0Mo. Réduisez l’image avant de l’envoyer."),
        _ => ImageFile.Read(bytes) is { } image ? Judge(image, bytes) : (null, WhyNoImage(bytes)),
    };

    /// <summary>Too many frames, or too many pixels in all of them together.</summary>
    public static bool IsTooLarge(ImageFile image) => (long)image.Width * image.Height > ImageFile.MaxPixels || IsTooLong(image);

    private static bool IsTooLong(ImageFile image) => image.Frames > MaxFrames || image.TotalPixels > MaxAnimationPixels;

    private static (ImageFile? Image, string? Refusal) Judge(ImageFile image, byte[] bytes) => image switch
    {
        _ when (long)image.Width * image.Height > ImageFile.MaxPixels => (null, "Cette image dépasse 50\u00A0millions de pixels."),
        _ when IsTooLong(image) => (null, "Cette animation est trop lourde\u00A0: 300\u00A0images et 200\u00A0millions de pixels au plus, toutes images comprises."),
        _ when Disguise.IsIn(bytes, image.End) =>
            (null, "Ce fichier contient autre chose que l’image\u00A0: une page, un script ou une archive. Exportez l’image à neuf avant de l’envoyer."),
        _ => (image, null),
    };

    private static string WhyNoImage(ReadOnlySpan<byte> bytes)
    {
        var beginning = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Beginning)]);
        if (beginning.Contains("<svg", StringComparison.OrdinalIgnoreCase))
            return "Les dessins SVG ne sont pas acceptés\u00A0: ce sont des documents, qui peuvent contenir des scripts. Exportez celui-ci en PNG ou en WebP.";
        if (beginning.Length > 12 && beginning[4..8] == "ftyp")
            return "Ce fichier n’est pas une image JPEG, PNG, WebP ou GIF\u00A0: exportez la photo (HEIC, AVIF) ou l’image du film en JPEG.";
        return "Ce fichier n’est pas une image JPEG, PNG, WebP ou GIF entière.";
    }
}
