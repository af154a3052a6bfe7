using System.Buffers.Binary;
using System.Text;

namespace NouvellesDuMonde.Core.Media.Images.Notes;

/// <summary>The three texts of Exif's first directory that are meant for others: what it shows, who made it, whose it is.</summary>
internal static class ExifTexts
{
    private const int ImageDescription = 0x010E, Artist = 0x013B, Copyright = 0x8298, Ascii = 2, EntryLength = 12;

    public static ImageNotes Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 14)
            return ImageNotes.None;
        var isLittle = tiff[0] == (byte)'I';
        var directory = Long(tiff[4..], isLittle);
        if (directory + 2 > tiff.Length)
            return ImageNotes.None;
        var notes = ImageNotes.None;
        var count = Short(tiff[(int)directory..], isLittle);
        for (var (i, at) = (0, directory + 2); i < count && at + EntryLength <= tiff.Length; i++, at += EntryLength)
        {
            var entry = tiff[(int)at..];
            if (Short(entry[2..], isLittle) != Ascii)
                continue;
            notes = Short(entry, isLittle) switch
            {
                ImageDescription => notes with { Caption = Text(tiff, entry, isLittle) },
                Artist => notes with { Creator = Text(tiff, entry, isLittle) },
                Copyright => notes with { Copyright = Text(tiff, entry, isLittle) },
                _ => notes,
            };
        }

        return notes;
    }

    // Four bytes or fewer stand in the entry itself. « ASCII » says the standard; UTF-8 or Latin-1 say the programs.
    private static string Text(ReadOnlySpan<byte> tiff, ReadOnlySpan<byte> entry, bool isLittle)
    {
        var length = Long(entry[4..], isLittle);
        var offset = Long(entry[8..], isLittle);
        if (length > 4 && offset + length > tiff.Length)
            return "";
        var bytes = length <= 4 ? entry.Slice(8, (int)length) : tiff.Slice((int)offset, (int)length);
        // The photographer's copyright and the editor's are parted by a zero.
        var text = System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
        return ImageNotes.Clean(text.Trim('\0', ' ').Replace("\0", " / ", StringComparison.Ordinal));
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static long Long(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
