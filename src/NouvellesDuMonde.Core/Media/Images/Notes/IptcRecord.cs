using System.Buffers.Binary;
using System.Text;

namespace NouvellesDuMonde.Core.Media.Images.Notes;

/// <summary>IPTC-IIM 4.2: datasets of a mark, a record, a number and a length. News agencies write it since 1991.</summary>
internal static class IptcRecord
{
    private const byte Mark = 0x1C;
    private const int CharacterSet = (1 << 8) | 90, Byline = (2 << 8) | 80, Credit = (2 << 8) | 110, Copyright = (2 << 8) | 116, Caption = (2 << 8) | 120;

    /// <summary>The datasets among Photoshop's image resources (resource 0x0404).</summary>
    public static byte[] InPhotoshop(ReadOnlySpan<byte> resources)
    {
        while (resources.Length >= 12 && resources.StartsWith("8BIM"u8))
        {
            var id = BinaryPrimitives.ReadUInt16BigEndian(resources[4..]);
            // The name is a Pascal string, padded to an even length together with its own length byte.
            var name = (resources[6] + 2) & ~1;
            if (6 + name + 4 > resources.Length)
                return [];
            var length = BinaryPrimitives.ReadUInt32BigEndian(resources[(6 + name)..]);
            var content = resources[(10 + name)..];
            if (length > content.Length)
                return [];
            if (id == 0x0404)
                return content[..(int)length].ToArray();
            resources = content[Math.Min(content.Length, (int)(length + (length & 1)))..];
        }

        return [];
    }

    public static ImageNotes Read(ReadOnlySpan<byte> datasets)
    {
        var (notes, isUtf8, bylines) = (ImageNotes.None, false, new List<string>());
        while (datasets.Length >= 5 && datasets[0] == Mark)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(datasets[3..]);
            // The highest bit announces a length of its own: images and audio, never a text.
            if ((length & 0x8000) != 0 || 5 + length > datasets.Length)
                break;
            var content = datasets.Slice(5, length);
            var dataset = (datasets[1] << 8) | datasets[2];
            if (dataset == CharacterSet)
                isUtf8 = content.SequenceEqual("\u001B%G"u8);
            if (dataset == Byline)
                bylines.Add(ImageNotes.Clean(Text(content, isUtf8)));
            notes = dataset switch
            {
                Credit => notes with { CreditLine = ImageNotes.Clean(Text(content, isUtf8)) },
                Copyright => notes with { Copyright = ImageNotes.Clean(Text(content, isUtf8)) },
                Caption => notes with { Caption = ImageNotes.Clean(Text(content, isUtf8)) },
                _ => notes,
            };
            datasets = datasets[(5 + length)..];
        }

        return notes with { Creator = string.Join(", ", bylines.Where(b => b != "")) };
    }

    private static string Text(ReadOnlySpan<byte> content, bool isUtf8) => (isUtf8 ? Encoding.UTF8 : Encoding.Latin1).GetString(content);
}
