using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NouvellesDuMonde.Testing.Builders;

/// <summary>Small files with the structure of real images, for what reads headers; nobody looks at them.</summary>
public static class Pictures
{
    /// <summary>A position in Paris, as a telephone writes it, stands for all that must not be published.</summary>
    public const string Secret = "48.8584N 2.2945E";

    /// <param name="orientation">1 to 8; with Exif when other than 1 or when a secret is asked for.</param>
    public static byte[] Jpeg(int width = 640, int height = 480, int orientation = 1, bool hasSecret = false, string behind = "")
    {
        List<byte> file = [0xFF, 0xD8];
        if (orientation != 1 || hasSecret)
            file.AddRange(Segment(0xE1, [.. Exif(orientation), .. Encoding.ASCII.GetBytes(hasSecret ? Secret : "")]));
        if (hasSecret)
            file.AddRange(Segment(0xFE, Encoding.ASCII.GetBytes(Secret)));
        file.AddRange(Segment(0xC0, [8, .. Big16(height), .. Big16(width), 1, 1, 0x11, 0]));
        file.AddRange(Segment(0xDA, [1, 1, 0, 0, 63, 0]));
        return [.. file, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD9, .. Encoding.ASCII.GetBytes(behind)];
    }

    public static byte[] Png(int width = 640, int height = 480, string behind = "") =>
    [
        0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", [.. Big32(width), .. Big32(height), 8, 2, 0, 0, 0]),
        .. Chunk("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Secret)), .. Chunk("IDAT", Zipped(Math.Min(50_000_000, height * (1L + (width * 3))))),
        .. Chunk("IEND", []),
        .. Encoding.ASCII.GetBytes(behind),
    ];

    public static byte[] Gif(int width = 640, int height = 480) =>
    [
        .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0, 0, 0,
        0x21, 0xFE, (byte)Secret.Length, .. Encoding.ASCII.GetBytes(Secret), 0,
        0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0, 0x3B,
    ];

    public static byte[] Webp(int width = 640, int height = 480)
    {
        byte[] extended = [0x08, 0, 0, 0, .. Little24(width - 1), .. Little24(height - 1)];
        byte[] chunks = [.. Riff("VP8X", extended), .. Riff("VP8L", [0x2F, .. Little32((width - 1) | ((height - 1) << 14))]), .. Riff("EXIF", Encoding.ASCII.GetBytes(Secret))];
        return [.. "RIFF"u8, .. Little32(chunks.Length + 4), .. "WEBP"u8, .. chunks];
    }

    private static byte[] Exif(int orientation) =>
    [
        .. "Exif\0\0"u8, .. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>So many zeros, as zlib packs them: a thousandth of their size.</summary>
    public static byte[] Zipped(long zeros)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1 << 16];
            for (var left = zeros; left > 0; left -= block.Length)
                zlib.Write(block, 0, (int)Math.Min(left, block.Length));
        }

        return packed.ToArray();
    }

    public static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, .. Big16(content.Length + 2), .. content];

    public static byte[] Chunk(string type, byte[] content) => [.. Big32(content.Length), .. Encoding.ASCII.GetBytes(type), .. content, .. Big32(unchecked((int)Crc([.. Encoding.ASCII.GetBytes(type), .. content])))];

    // CRC-32 of PNG, annex D: decoders compare it.
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }

    public static byte[] Riff(string type, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(type), .. Little32(content.Length), .. content, .. new byte[content.Length & 1]];

    public static byte[] Big16(int value) => [(byte)(value >> 8), (byte)value];

    public static byte[] Little24(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16)];

    public static byte[] Big32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Little32(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
