using System.Buffers.Binary;
using System.Text;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>WebP (RFC 9649): a RIFF container. Keeps picture, alpha, animation and colour profile; drops Exif, XMP and unknown chunks.</summary>
internal static class WebpFile
{
    private const byte MetadataFlags = 0x08 | 0x04;
    private const int AnimationFrameHeader = 16;

    private static readonly HashSet<string> Drawn = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    public static ImageFile? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 20 || !file[8..].StartsWith("WEBP"u8))
            return null;
        var end = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) + 8L;
        if (end > file.Length)
            return null;
        using var image = new MemoryStream(file.Length);
        image.Write(file[..12]);
        var (canvas, frames, pixels) = (default((int Width, int Height)?), 0, 0L);
        for (var at = 12; at + 8 <= end;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > end - at - 8)
                return null;
            var type = Encoding.Latin1.GetString(file.Slice(at, 4));
            var content = file.Slice(at + 8, (int)length);
            canvas ??= SizeOf(type, content);
            if (type is "VP8 " or "VP8L" or "ANMF")
            {
                // A small canvas around a large picture: what one reader measures is not what another decodes.
                if (PictureIn(type, content) is not { } picture || (type != "ANMF" && picture != canvas))
                    return null;
                (frames, pixels) = (frames + 1, pixels + Math.Max((long)picture.Width * picture.Height, (long)canvas!.Value.Width * canvas.Value.Height));
            }

            if (Drawn.Contains(type))
                Write(image, type, content);
            at += 8 + (int)length + (int)(length & 1);
        }

        return frames > 0 && canvas is ( > 0, > 0)
            ? new ImageFile("image/webp", "webp", canvas.Value.Width, canvas.Value.Height, Finish(image)) { Frames = frames, TotalPixels = pixels, End = (int)end }
            : null;
    }

    private static (int Width, int Height)? PictureIn(string type, ReadOnlySpan<byte> content)
    {
        if (type != "ANMF")
            return SizeOf(type, content);
        if (content.Length < AnimationFrameHeader)
            return null;
        // Behind its header a frame is a row of chunks like a file: alpha, then the picture.
        for (var at = AnimationFrameHeader; at + 8 <= content.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(content[(at + 4)..]);
            if (length > content.Length - at - 8)
                return null;
            var inner = Encoding.Latin1.GetString(content.Slice(at, 4));
            if (inner is "VP8 " or "VP8L")
                return SizeOf(inner, content.Slice(at + 8, (int)length));
            at += 8 + (int)length + (int)(length & 1);
        }

        return null;
    }

    private static (int Width, int Height)? SizeOf(string type, ReadOnlySpan<byte> content) => type switch
    {
        "VP8X" when content.Length >= 10 => (Int24(content[4..]) + 1, Int24(content[7..]) + 1),
        "VP8 " when content.Length >= 10 && content[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]) =>
            (BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF),
        "VP8L" when content.Length >= 5 && content[0] == 0x2F => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(content[1..])),
        _ => null,
    };

    private static (int, int) Lossless(uint bits) => ((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static void Write(MemoryStream image, string type, ReadOnlySpan<byte> content)
    {
        Span<byte> header = stackalloc byte[8];
        Encoding.Latin1.GetBytes(type, header);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], (uint)content.Length);
        image.Write(header);
        var from = image.Position;
        image.Write(content);
        if ((content.Length & 1) == 1)
            image.WriteByte(0);
        if (type == "VP8X" && content.Length > 0)
            image.GetBuffer()[from] &= unchecked((byte)~MetadataFlags);
    }

    private static byte[] Finish(MemoryStream image)
    {
        var bytes = image.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), (uint)bytes.Length - 8);
        return bytes;
    }
}
