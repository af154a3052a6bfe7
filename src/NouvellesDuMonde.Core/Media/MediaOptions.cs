using System.ComponentModel.DataAnnotations;

namespace NouvellesDuMonde.Core.Media;

/// <summary>The program that makes smaller versions of images, and how much it may take. Without it originals are served.</summary>
public sealed class MediaOptions
{
    public const string SectionName = "Media";

    /// <summary>
    /// Path of libvips' <c>vipsthumbnail</c>; its sister <c>vips</c> lies beside it. Empty: both are looked up on the PATH.
    /// </summary>
    public string Tool { get; set; } = "";

    /// <summary>Seconds for one file. The outbox gives a handler twenty: two files must fit.</summary>
    [Range(1, 9)]
    public int ToolSeconds { get; set; } = 8;

    /// <summary>Address space of one run, in megabytes; held where util-linux' <c>prlimit</c> is.</summary>
    [Range(256, 16384)]
    public int ToolMegabytes { get; set; } = 2048;

    /// <summary>What one made file may weigh, in megabytes.</summary>
    [Range(1, 64)]
    public int RenditionMegabytes { get; set; } = 4;
}
