using System.Buffers.Binary;
using System.Text;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>PNG (W3C, third edition): a signature, then chunks up to IEND. Keeps what draws, drops texts, Exif and unknown chunks.</summary>
internal static class PngFile
{
    private const int MaxProfile = 4 * 1024 * 1024;

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
        var (header, pixels, frames, at) = (default(PngHeader), new MemoryStream(), 0, Signature.Length);
        while (at + 12 <= file.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                return null;
            var chunk = file.Slice(at, (int)length + 12);
            var type = Encoding.Latin1.GetString(chunk[4..8]);
            if (at == Signature.Length != (type == "IHDR"))
                return null;
            var content = chunk[8..^4];
            if (type == "IHDR" && (header = PngHeader.Read(content)) is null)
                return null;
            if (type == "IDAT")
                pixels.Write(content);
            if (Drawn.Contains(type) && (type != "iCCP" || IsBoundedProfile(content)))
                image.Write(chunk);
            frames += type == "fcTL" ? 1 : 0;
            at += chunk.Length;
            if (type == "IEND")
                return Finish(header!, pixels, frames, image, at);
        }

        return null;
    }

    private static ImageFile? Finish(PngHeader header, MemoryStream pixels, int frames, MemoryStream image, int end)
    {
        var total = (long)header.Width * header.Height * Math.Max(1, frames);
        pixels.Position = 0;
        // Beyond the limit it is refused anyway, before anything is inflated.
        if (total <= ImageFile.MaxPixels && Inflated.Length(pixels, header.RawLength) != header.RawLength)
            return null;
        return new ImageFile("image/png", "png", header.Width, header.Height, image.ToArray())
        {
            Frames = Math.Max(1, frames),
            TotalPixels = total,
            End = end,
        };
    }

    // Name, zero, method, then zlib: a profile of a few kilobytes may be one of gigabytes.
    private static bool IsBoundedProfile(ReadOnlySpan<byte> content) => content.IndexOf((byte)0) is var name and >= 0 && name + 2 < content.Length
        && Inflated.Length(new MemoryStream(content[(name + 2)..].ToArray()), MaxProfile) is > 0 and <= MaxProfile;
}
