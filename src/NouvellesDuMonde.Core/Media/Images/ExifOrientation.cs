using System.Buffers.Binary;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>The one thing of Exif that a reader needs: how the camera was held (tag 0x0112, 1 to 8, 1 upright).</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112, EntryLength = 12;

    /// <param name="tiff">The TIFF structure behind « Exif\0\0 ».</param>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14)
            return 1;
        var isLittle = tiff[0] == (byte)'I';
        var directory = (long)(isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]));
        if (directory + 2 > tiff.Length)
            return 1;
        var count = Short(tiff[(int)directory..], isLittle);
        for (var (i, at) = (0, directory + 2); i < count && at + EntryLength <= tiff.Length; i++, at += EntryLength)
        {
            var entry = tiff[(int)at..];
            if (Short(entry, isLittle) == Tag)
                return Short(entry[8..], isLittle) is var value and >= 1 and <= 8 ? value : 1;
        }

        return 1;
    }

    /// <summary>A JPEG segment that says only this; nothing for an upright image.</summary>
    public static byte[] Segment(int orientation) => orientation == 1 ? [] :
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
