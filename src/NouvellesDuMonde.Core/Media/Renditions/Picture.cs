namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>
/// What a <c>picture</c> element says of an image in a place: the one origin of every <c>srcset</c>, for views and for the bodies of
/// articles. Without renditions there are no sources, and the original is shown.
/// </summary>
/// <param name="Sources">The best format first. Empty: a plain <c>img</c> is enough.</param>
/// <param name="Src">For browsers that know none of the sources.</param>
/// <param name="Width">Pixels; with <paramref name="Height"/> it says the ratio before anything is loaded.</param>
public sealed record Picture(IReadOnlyList<PictureSource> Sources, string Src, int Width, int Height)
{
    /// <param name="path">Of the original: <c>/media/2026/11/3f2a-pont.jpg</c>.</param>
    /// <param name="renditions">As the record of the image keeps it.</param>
    public static Picture Of(string path, int width, int height, string? renditions, PictureUse use)
    {
        if (RenditionSet.Parse(renditions) is not { } set)
            return new Picture([], path, width, height);
        var crop = RenditionPlan.Shown(use.Crop, width, height);
        var sizes = RenditionPlan.Sizes(crop, width, height);
        if (sizes.Count == 0)
            return new Picture([], path, width, height);
        var offered = sizes.Where(s => s.Width <= use.MaxWidth).DefaultIfEmpty(sizes[0]).ToList();
        string[] formats = set.HasAvif ? [Rendition.Avif, Rendition.Webp] : [Rendition.Webp];
        var sources = formats.Select(format => new PictureSource("image/" + format, string.Join(", ", offered.Select(
            size => $"{PathOf(path, set, new Rendition(crop, size.Width, size.Height, format))} {size.Width}w")), use.Sizes));
        var fallback = RenditionPlan.Jpeg(crop, width, height);
        return new Picture([.. sources], fallback is null ? path : PathOf(path, set, fallback), offered[^1].Width, offered[^1].Height);
    }

    /// <summary>The JPEG of a crop, or <c>null</c> when there is none.</summary>
    public static (string Path, int Width, int Height)? Jpeg(string path, int width, int height, string? renditions, Crop crop) =>
        RenditionSet.Parse(renditions) is { } set && RenditionPlan.Jpeg(crop, width, height) is { } jpeg
            ? (PathOf(path, set, jpeg), jpeg.Width, jpeg.Height)
            : null;

    private static string PathOf(string path, RenditionSet set, Rendition rendition) =>
        MediaAsset.PathOf(set.NameOf(path[MediaAsset.PathOf("").Length..], rendition));
}

public sealed record PictureSource(string Type, string SrcSet, string Sizes);
