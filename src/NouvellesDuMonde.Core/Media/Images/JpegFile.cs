using System.Buffers.Binary;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>ITU-T T.81, annex B: markers and segments. Keeps JFIF, colour profile and Adobe's colour note; Exif only its orientation.</summary>
internal static class JpegFile
{
    /// <summary>A progressive picture has some ten; thousands keep a decoder busy for minutes.</summary>
    private const int MaxScans = 100;

    private const byte StartOfScan = 0xDA, EndOfImage = 0xD9, App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF, Comment = 0xFE;

    public static ImageFile? Read(ReadOnlySpan<byte> file)
    {
        var kept = new List<Range>();
        var (width, height, orientation, at, scans, frames) = (0, 0, 1, 2, 0, 0);
        while (true)
        {
            while (at + 1 < file.Length && file[at] == 0xFF && file[at + 1] == 0xFF)
                at++;
            if (at + 1 >= file.Length || file[at] != 0xFF)
                return null;
            var marker = file[at + 1];
            if (marker == EndOfImage)
                break;
            if (Segment(file, at) is not { } end)
                return null;
            var content = file[(at + 4)..end];
            if (IsFrame(marker) && content.Length >= 6)
                (height, width, frames) = (BinaryPrimitives.ReadUInt16BigEndian(content[1..]), BinaryPrimitives.ReadUInt16BigEndian(content[3..]), frames + 1);
            if (marker == App1 && content.StartsWith("Exif\0\0"u8))
                orientation = ExifOrientation.Read(content[6..]);
            if (marker == StartOfScan)
                (end, scans) = (EndOfScan(file, end), scans + 1);
            if (Draws(marker, content))
                kept.Add(at..end);
            at = end;
        }

        // Two frame headers of different sizes: what one reader measures is not what another decodes.
        if (width == 0 || height == 0 || frames != 1 || scans is 0 or > MaxScans)
            return null;
        var (across, down) = orientation >= 5 ? (height, width) : (width, height);
        return new ImageFile("image/jpeg", "jpg", across, down, Compose(file, kept, orientation)) { End = at + 2 };
    }

    /// <returns>Where the segment ends; <c>null</c> when it runs out of the file.</returns>
    private static int? Segment(ReadOnlySpan<byte> file, int at)
    {
        if (at + 4 > file.Length)
            return null;
        var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        return end >= at + 4 && end <= file.Length ? end : null;
    }

    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at + 1 < file.Length && !(file[at] == 0xFF && file[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7))))
            at++;
        return at;
    }

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool Draws(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        App0 => content.StartsWith("JFIF\0"u8),
        App2 => content.StartsWith("ICC_PROFILE\0"u8),
        App14 => content.StartsWith("Adobe"u8),
        >= App0 and <= App15 or Comment => false,
        _ => true,
    };

    private static byte[] Compose(ReadOnlySpan<byte> file, List<Range> kept, int orientation)
    {
        using var image = new MemoryStream(file.Length);
        image.Write([0xFF, 0xD8]);
        foreach (var (i, range) in kept.Index())
        {
            var isJfif = file[range][1] == App0;
            if (i == 0 && !isJfif)
                image.Write(ExifOrientation.Segment(orientation));
            image.Write(file[range]);
            if (i == 0 && isJfif)
                image.Write(ExifOrientation.Segment(orientation));
        }

        image.Write([0xFF, EndOfImage]);
        return image.ToArray();
    }
}
