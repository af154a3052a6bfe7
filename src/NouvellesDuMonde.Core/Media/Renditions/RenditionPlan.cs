namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>
/// Which renditions an image of a given size gets: never larger than itself. What is shown where, and what it costs:
/// docs/decisions/0011-renditions-by-vipsthumbnail.md.
/// </summary>
public static class RenditionPlan
{
    /// <summary>WebP ends at 16,383 pixels; nothing that tall is read on a page at full length.</summary>
    private const int MaxHeight = 8000;

    /// <summary>Below it a crop would be a stamp: the whole image is shown instead.</summary>
    private const int SmallestCrop = 160;

    public static IReadOnlyList<Rendition> Of(int width, int height, RenditionSet set)
    {
        string[] formats = set.HasAvif ? [Rendition.Avif, Rendition.Webp] : [Rendition.Webp];
        var files = new List<Rendition>();
        foreach (var crop in Crop.All)
        {
            var sizes = Shown(crop, width, height) == crop ? Sizes(crop, width, height) : [];
            files.AddRange(from size in sizes from format in formats select new Rendition(crop, size.Width, size.Height, format));
            if (Jpeg(crop, width, height) is { } jpeg)
                files.Add(jpeg);
        }

        return files;
    }

    /// <summary>The crop whose files are shown for that one: an image that has the ratio already needs no crop.</summary>
    public static Crop Shown(Crop crop, int width, int height) =>
        crop.Ratio is { } ratio && (Math.Abs((width / (ratio * height)) - 1) < 0.01 || Sizes(crop, width, height).Count == 0) ? Crop.Whole : crop;

    /// <summary>Sizes in pixels, ascending.</summary>
    public static IReadOnlyList<(int Width, int Height)> Sizes(Crop crop, int width, int height)
    {
        var most = LargestWidth(crop, width, height);
        var widths = crop.Steps.Where(step => step <= most).ToList();
        // Between two steps the image's own width is worth a file when it shows more than a tenth more.
        if (crop == Crop.Whole && most < crop.Steps[^1] && most > (widths.Count == 0 ? 0 : widths[^1] * 1.1))
            widths.Add(most);
        return [.. widths.Select(w => (w, HeightOf(crop, w, width, height))).Where(size => size.Item2 <= MaxHeight)];
    }

    public static Rendition? Jpeg(Crop crop, int width, int height)
    {
        var jpegWidth = Math.Min(crop.JpegWidth, LargestWidth(crop, width, height));
        var jpegHeight = HeightOf(crop, jpegWidth, width, height);
        return jpegHeight > MaxHeight || (crop.Ratio is not null && jpegWidth < SmallestCrop)
            ? null
            : new Rendition(crop, jpegWidth, jpegHeight, Rendition.Jpeg);
    }

    private static int LargestWidth(Crop crop, int width, int height) =>
        crop.Ratio is { } ratio ? FocalPoint.Centre.Around(width, height, ratio).Width : width;

    private static int HeightOf(Crop crop, int wanted, int width, int height) =>
        Math.Max(1, (int)Math.Round(crop.Ratio is { } ratio ? wanted / ratio : (double)wanted * height / width));
}
