using System.Text;

namespace NouvellesDuMonde.Testing.Builders;

/// <summary>Metadata as agencies, cameras and programs write them into files, and files that hold them.</summary>
public static class PictureNotes
{
    public const int ImageDescription = 0x010E, Artist = 0x013B, Copyright = 0x8298;

    private const int GpsDirectory = 0x8825;

    /// <summary>IPTC-IIM within Photoshop's resources; UTF-8 when it says so (1:90), else Latin-1.</summary>
    public static byte[] Iptc(bool isUtf8, params (int Dataset, string Text)[] datasets)
    {
        var encoding = isUtf8 ? Encoding.UTF8 : Encoding.Latin1;
        List<byte> records = isUtf8 ? [.. Dataset(1, 90, "\u001B%G"u8.ToArray())] : [];
        foreach (var (dataset, text) in datasets)
            records.AddRange(Dataset(2, dataset, encoding.GetBytes(text)));
        byte[] padding = new byte[records.Count & 1];
        // Another resource stands before it, as Photoshop writes them.
        return [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 0x03, 0xED, 0, 0, .. Pictures.Big32(2), 1, 2,
            .. "8BIM"u8, 0x04, 0x04, 0, 0, .. Pictures.Big32(records.Count), .. records, .. padding];
    }

    /// <summary>A packet with the author as a list, the caption in two languages and the credit line as an attribute.</summary>
    public static byte[] Xmp(string creator, string credit, string caption, string alt) => Encoding.UTF8.GetBytes(
        $"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
          xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
          photoshop:Credit="{credit}" exif:GPSLatitude="{Pictures.Secret}">
        <dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li></rdf:Seq></dc:creator>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">A bridge</rdf:li><rdf:li xml:lang="fr-FR">{caption}</rdf:li></rdf:Alt></dc:description>
        <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">{alt}</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """);

    /// <summary>A little-endian TIFF structure with these texts, an orientation and a position.</summary>
    public static byte[] Exif(int orientation = 1, params (int Tag, string Text)[] texts)
    {
        var entries = new List<byte>();
        var data = new List<byte>();
        var count = texts.Length + 2;
        var dataAt = 8 + 2 + (12 * count) + 4;
        foreach (var (tag, text) in texts.OrderBy(t => t.Tag))
        {
            byte[] bytes = [.. Encoding.UTF8.GetBytes(text), 0, 0, 0, 0];
            entries.AddRange([(byte)tag, (byte)(tag >> 8), 2, 0, .. Pictures.Little32(bytes.Length), .. Pictures.Little32(dataAt + data.Count)]);
            data.AddRange(bytes);
        }

        byte[] turn = [0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0];
        byte[] position = [GpsDirectory & 0xFF, GpsDirectory >> 8, 4, 0, 1, 0, 0, 0, .. Pictures.Little32(dataAt + data.Count)];
        return [.. "II"u8, 42, 0, 8, 0, 0, 0, (byte)count, 0, .. entries, .. turn, .. position, 0, 0, 0, 0, .. data, .. Encoding.ASCII.GetBytes(Pictures.Secret)];
    }

    /// <summary>The JPEG with these segments right behind its start.</summary>
    public static byte[] InJpeg(byte[] jpeg, byte[]? iptc = null, byte[]? xmp = null, byte[]? exif = null) =>
    [
        .. jpeg[..2],
        .. exif is null ? [] : Pictures.Segment(0xE1, [.. "Exif\0\0"u8, .. exif]),
        .. xmp is null ? [] : Pictures.Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. xmp]),
        .. iptc is null ? [] : Pictures.Segment(0xED, iptc),
        .. jpeg[2..],
    ];

    /// <summary>A PNG with XMP in an international text and with Exif.</summary>
    public static byte[] InPng(byte[] xmp, byte[] exif)
    {
        const int behindHeader = 8 + 25;
        var png = Pictures.Png();
        return [.. png[..behindHeader], .. Pictures.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. xmp]), .. Pictures.Chunk("eXIf", exif), .. png[behindHeader..]];
    }

    public static byte[] InWebp(byte[] xmp, byte[] exif)
    {
        byte[] chunks = [.. Pictures.Webp()[12..], .. Pictures.Riff("EXIF", exif), .. Pictures.Riff("XMP ", xmp)];
        return [.. "RIFF"u8, .. Pictures.Little32(chunks.Length + 4), .. "WEBP"u8, .. chunks];
    }

    private static byte[] Dataset(int record, int number, byte[] content) => [0x1C, (byte)record, (byte)number, .. Pictures.Big16(content.Length), .. content];
}
