using System.Buffers.Binary;
using System.Text;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>WebP (RFC 9649): a RIFF container. Keeps picture, alpha, animation and colour profile; drops Exif, XMP and unknown chunks.</summary>
internal static class WebpFile
{
    private const byte MetadataFlags = 0x08 | 0x04;

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
        var (size, hasPicture) = (default((int Width, int Height)?), false);
        for (var at = 12; at + 8 <= end;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > end - at - 8)
                return null;
            var type = Encoding.Latin1.GetString(file.Slice(at, 4));
            var content = file.Slice(at + 8, (int)length);
            size ??= Size(type, content);
            hasPicture |= type is "VP8 " or "VP8L" or "ANMF";
            if (Drawn.Contains(type))
                Write(image, type, content);
            at += 8 + (int)length + (int)(length & 1);
        }

        return hasPicture && size is ( > 0, > 0) ? new ImageFile("image/webp", "webp", size.Value.Width, size.Value.Height, Finish(image)) : null;
    }

    private static (int Width, int Height)? Size(string type, ReadOnlySpan<byte> content) => type switch
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
