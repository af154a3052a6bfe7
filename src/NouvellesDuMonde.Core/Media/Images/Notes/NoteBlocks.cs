using System.Buffers.Binary;
using System.Text;

namespace NouvellesDuMonde.Core.Media.Images.Notes;

/// <summary>Where a JPEG, a PNG or a WebP keeps its metadata. A file that turns out to be broken gives what was found before.</summary>
internal sealed class NoteBlocks
{
    private const int MaxText = 1024 * 1024;

    /// <summary>XML.</summary>
    public byte[] Xmp { get; private set; } = [];

    /// <summary>Datasets of IPTC-IIM.</summary>
    public byte[] Iptc { get; private set; } = [];

    /// <summary>A TIFF structure.</summary>
    public byte[] Exif { get; private set; } = [];

    /// <summary>The texts of a PNG.</summary>
    public ImageNotes Texts { get; private set; } = ImageNotes.None;

    public static NoteBlocks Find(ReadOnlySpan<byte> file)
    {
        var blocks = new NoteBlocks();
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
            blocks.FindInJpeg(file);
        else if (file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P']))
            blocks.FindInPng(file);
        else if (file.StartsWith("RIFF"u8))
            blocks.FindInWebp(file);
        return blocks;
    }

    private void FindInJpeg(ReadOnlySpan<byte> file)
    {
        const byte startOfScan = 0xDA, app1 = 0xE1, app13 = 0xED;
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF && file[at + 1] != startOfScan;)
        {
            var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (end < at + 4 || end > file.Length)
                return;
            var content = file[(at + 4)..end];
            if (file[at + 1] == app1 && content.StartsWith("Exif\0\0"u8))
                Exif = content[6..].ToArray();
            else if (file[at + 1] == app1 && content.StartsWith("http://ns.adobe.com/xap/1.0/\0"u8))
                Xmp = content[29..].ToArray();
            else if (file[at + 1] == app13 && content.StartsWith("Photoshop 3.0\0"u8))
                Iptc = [.. Iptc, .. IptcRecord.InPhotoshop(content[14..])];
            at = end;
        }
    }

    private void FindInPng(ReadOnlySpan<byte> file)
    {
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
                return;
            var content = file.Slice(at + 8, (int)length);
            switch (Encoding.Latin1.GetString(file.Slice(at + 4, 4)))
            {
                case "eXIf":
                    Exif = content.ToArray();
                    break;
                case "iTXt" or "tEXt" or "zTXt":
                    Take(PngText.Read(file.Slice(at + 4, 4), content, MaxText));
                    break;
            }

            at += 12 + (int)length;
        }
    }

    private void Take((string Keyword, string Text) text)
    {
        var words = ImageNotes.Clean(text.Text);
        if (text.Keyword == "XML:com.adobe.xmp")
            Xmp = Encoding.UTF8.GetBytes(text.Text);
        Texts = text.Keyword switch
        {
            "Author" => Texts with { Creator = words },
            "Copyright" => Texts with { Copyright = words },
            "Description" => Texts with { Caption = words },
            _ => Texts,
        };
    }

    private void FindInWebp(ReadOnlySpan<byte> file)
    {
        for (var at = 12; at + 8 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > file.Length - at - 8)
                return;
            var type = file.Slice(at, 4);
            var content = file.Slice(at + 8, (int)length);
            if (type.SequenceEqual("XMP "u8))
                Xmp = content.ToArray();
            else if (type.SequenceEqual("EXIF"u8))
                Exif = (content.StartsWith("Exif\0\0"u8) ? content[6..] : content).ToArray();
            at += 8 + (int)length + (int)(length & 1);
        }
    }
}
