using System.IO.Compression;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>Looks into zlib data without keeping what comes out: a few kilobytes may hold gigabytes.</summary>
internal static class Inflated
{
    /// <returns>Bytes; a number above <paramref name="atMost"/> as soon as there are more; -1 for broken data.</returns>
    public static long Length(Stream compressed, long atMost)
    {
        try
        {
            using var inflater = new ZLibStream(compressed, CompressionMode.Decompress, leaveOpen: true);
            var buffer = new byte[64 * 1024];
            var length = 0L;
            for (int read; length <= atMost && (read = inflater.Read(buffer)) > 0;)
                length += read;
            return length;
        }
        catch (InvalidDataException)
        {
            return -1;
        }
    }

    /// <returns>Empty when there is more, or the data are broken.</returns>
    public static byte[] Bytes(ReadOnlySpan<byte> compressed, int atMost)
    {
        try
        {
            using var inflater = new ZLibStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[atMost + 1];
            var length = inflater.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return length <= atMost ? buffer[..length] : [];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
