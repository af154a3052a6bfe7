using System.Buffers.Binary;
using System.Text;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>PNG (W3C, third edition): a signature, then chunks up to IEND. Keeps what draws, drops texts, Exif and unknown chunks.</summary>
internal static class PngFile
{
    private static readonly HashSet<string> Drawn =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs",
        "acTL", "fcTL", "fdAT",
    ];

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageFile? Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
            return null;
        using var image = new MemoryStream(file.Length);
        image.Write(Signature);
        var (width, height, hasData, at) = (0, 0, false, Signature.Length);
        while (at + 12 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                return null;
            var chunk = file.Slice(at, (int)length + 12);
            var type = Encoding.Latin1.GetString(chunk[4..8]);
            if (at == Signature.Length != (type == "IHDR"))
                return null;
            if (type == "IHDR")
                (width, height) = Size(chunk);
            if (Drawn.Contains(type))
                image.Write(chunk);
            hasData |= type == "IDAT";
            at += chunk.Length;
            if (type == "IEND")
                return hasData && width > 0 && height > 0 ? new ImageFile("image/png", "png", width, height, image.ToArray()) : null;
        }

        return null;
    }

    private static (int Width, int Height) Size(ReadOnlySpan<byte> header) => header.Length < 25
        ? (0, 0)
        : (BinaryPrimitives.ReadInt32BigEndian(header[8..]), BinaryPrimitives.ReadInt32BigEndian(header[12..]));
}
