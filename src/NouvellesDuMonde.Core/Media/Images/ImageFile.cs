namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>
/// An image recognised by its content, never by its name, and rebuilt from the parts that draw it: without position, camera, comments,
/// previews, and without whatever was hung on behind.
/// </summary>
/// <param name="Width">Pixels as shown, after the turn that the camera asked for.</param>
/// <param name="Height">Pixels as shown.</param>
public sealed record ImageFile(string ContentType, string Extension, int Width, int Height, byte[] Bytes)
{
    /// <summary>The most that an image may have; larger ones are not looked into.</summary>
    public const long MaxPixels = 50_000_000;

    /// <summary>More than one: an animation.</summary>
    public int Frames { get; init; } = 1;

    /// <summary>Of all frames together.</summary>
    public long TotalPixels { get; init; } = (long)Width * Height;

    /// <summary>Where the image ended in the file that was read; what lies behind was left out.</summary>
    public required int End { get; init; }

    public static IReadOnlyList<string> Extensions { get; } = ["jpg", "png", "webp", "gif"];

    /// <returns><c>null</c> when the bytes are no whole JPEG, PNG, WebP or GIF.</returns>
    public static ImageFile? Read(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => JpegFile.Read(file),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PngFile.Read(file),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => WebpFile.Read(file),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => GifFile.Read(file),
        _ => null,
    };
}
