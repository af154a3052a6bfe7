using System.Buffers.Binary;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>GIF89a: header, blocks, trailer. Keeps pictures, their timing and the loop; drops comments and other applications' data.</summary>
internal static class GifFile
{
    private const byte Extension = 0x21, Picture = 0x2C, Trailer = 0x3B, GraphicControl = 0xF9, Application = 0xFF;

    public static ImageFile? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 13 || !(file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8)))
            return null;
        int width = BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), height = BinaryPrimitives.ReadUInt16LittleEndian(file[8..]);
        var (at, pictures, pixels) = (13 + TableLength(file[10]), 0, 0L);
        if (at > file.Length)
            return null;
        using var image = new MemoryStream(file.Length);
        image.Write(file[..at]);
        while (at < file.Length && file[at] != Trailer)
        {
            var end = End(file, at);
            if (end is null)
                return null;
            if (Draws(file[at..end.Value]))
                image.Write(file[at..end.Value]);
            if (file[at] == Picture)
                (pictures, pixels) = (pictures + 1, pixels + Math.Max(Area(file[(at + 5)..]), (long)width * height));
            at = end.Value;
        }

        if (at >= file.Length || pictures == 0 || width == 0 || height == 0)
            return null;
        image.WriteByte(Trailer);
        return new ImageFile("image/gif", "gif", width, height, image.ToArray()) { Frames = pictures, TotalPixels = pixels, End = at + 1 };
    }

    // A frame may say that it is larger than the canvas, and some decoders believe it.
    private static long Area(ReadOnlySpan<byte> size) =>
        (long)BinaryPrimitives.ReadUInt16LittleEndian(size) * BinaryPrimitives.ReadUInt16LittleEndian(size[2..]);

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);

    private static bool Draws(ReadOnlySpan<byte> block) => block switch
    {
        [Picture, ..] or [Extension, GraphicControl, ..] => true,
        [Extension, Application, 11, ..] => block[3..].StartsWith("NETSCAPE2.0"u8) || block[3..].StartsWith("ANIMEXTS1.0"u8),
        _ => false,
    };

    private static int? End(ReadOnlySpan<byte> file, int at) => file[at] switch
    {
        Extension => SubBlocks(file, at + 2),
        Picture when at + 10 < file.Length => SubBlocks(file, at + 10 + TableLength(file[at + 9]) + 1),
        _ => null,
    };

    private static int? SubBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length && file[at] != 0)
            at += file[at] + 1;
        return at < file.Length ? at + 1 : null;
    }
}
