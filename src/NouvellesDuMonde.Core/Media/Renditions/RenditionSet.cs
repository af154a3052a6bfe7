using System.Globalization;

namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>
/// Which renditions an image has, in the few characters that its record keeps: the plan's version, the focal point of the crops and
/// whether there is AVIF (<c>1-50-33-avif</c>). With the image's size that says the name of every file, without asking a disk.
/// </summary>
public sealed record RenditionSet(FocalPoint Focus, bool HasAvif)
{
    /// <summary>To be raised when sizes, crops or qualities change: names change with it, and <c>make-renditions</c> makes all anew.</summary>
    public const int Version = 1;

    public const int MaxLength = 40;

    /// <summary>What the code of a set of this version begins with.</summary>
    public static string Prefix { get; } = string.Create(CultureInfo.InvariantCulture, $"{Version}-");

    /// <returns><c>null</c> for no set, and for one of another version, whose files have other names.</returns>
    public static RenditionSet? Parse(string? code) => code?.Split('-') switch
    {
        [var version, var x, var y, .. var rest] when version == Version.ToString(CultureInfo.InvariantCulture)
            && int.TryParse(x, NumberStyles.None, CultureInfo.InvariantCulture, out var across)
            && int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var down) => new(new FocalPoint(across, down), rest is ["avif"]),
        _ => null,
    };

    /// <summary>Where the renditions of a stored file are, below the media folder.</summary>
    public static string FolderOf(string storedName) => "r/" + storedName;

    public string NameOf(string storedName, Rendition rendition)
    {
        var crop = rendition.Crop == Crop.Whole ? "" : $"{Focus.X}-{Focus.Y}-{rendition.Crop.Name}-";
        return string.Create(CultureInfo.InvariantCulture, $"{FolderOf(storedName)}/{Prefix}{crop}{rendition.Width}.{rendition.Format}");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Focus.X}-{Focus.Y}{(HasAvif ? "-avif" : "")}");
}

/// <summary>One file made from an image.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Format">Also the ending of its name.</param>
public sealed record Rendition(Crop Crop, int Width, int Height, string Format)
{
    public const string Avif = "avif", Webp = "webp", Jpeg = "jpg";
}
