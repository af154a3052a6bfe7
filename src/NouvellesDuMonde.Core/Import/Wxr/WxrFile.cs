using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Import.Wxr;

/// <summary>Opens an export as text: unpacks what ends in .gz and finds out the encoding.</summary>
internal static partial class WxrFile
{
    private const int DeclarationLength = 200;

    public static TextReader OpenText(Stream file, bool isPacked)
    {
        var stream = new BufferedStream(isPacked ? new GZipStream(file, CompressionMode.Decompress) : file, 1 << 16);
        var head = new byte[DeclarationLength];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var rest = new ChainedStream(head.AsMemory(0, length), stream);
        return new StreamReader(rest, EncodingOf(head.AsSpan(0, length)), detectEncodingFromByteOrderMarks: true, 1 << 16);
    }

    // The XML reader would read the declaration itself, but it gets characters here, not bytes.
    private static Encoding EncodingOf(ReadOnlySpan<byte> head)
    {
        var name = Declaration().Match(Encoding.Latin1.GetString(head)).Groups[1].Value;
        try
        {
            return name.Length == 0
                ? Encoding.UTF8
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new WxrFormatException($"L’encodage « {name} » est inconnu.", 1, 1);
        }
    }

    [GeneratedRegex("<\\?xml[^>]*\\sencoding=[\"']([A-Za-z0-9._:-]+)[\"']")]
    private static partial Regex Declaration();
}
