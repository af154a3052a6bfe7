namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>A shape in which an image is shown.</summary>
/// <param name="Name">Its part of a file's name.</param>
/// <param name="Steps">Widths that are made for pages, in pixels, ascending.</param>
/// <param name="JpegWidth">Pixels of the one JPEG: for browsers without WebP, feed readers, social networks and search engines.</param>
public sealed record Crop(string Name, double? Ratio, IReadOnlyList<int> Steps, int JpegWidth)
{
    /// <summary>As the photographer framed it: the head of an article and figures within its text.</summary>
    public static Crop Whole { get; } = new("", null, [320, 480, 640, 960, 1280, 1600, 1920], 960);

    /// <summary>The story that opens the front page.</summary>
    public static Crop Wide { get; } = new("16x9", 16 / 9.0, [480, 640, 960, 1280], 1200);

    /// <summary>Cards and bands.</summary>
    public static Crop Classic { get; } = new("4x3", 4 / 3.0, [320, 480, 640, 960], 1200);

    /// <summary>Portraits.</summary>
    public static Crop Square { get; } = new("1x1", 1, [160, 320], 1200);

    /// <summary>The preview of a shared link: only a JPEG.</summary>
    public static Crop Share { get; } = new("partage", 1200 / 630.0, [], 1200);

    public static IReadOnlyList<Crop> All { get; } = [Whole, Wide, Classic, Square, Share];
}
