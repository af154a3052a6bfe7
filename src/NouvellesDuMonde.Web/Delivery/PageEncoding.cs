using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>Compression of whole pages, once each, and the entity tags that go with it.</summary>
internal static class PageEncoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";
    public const string Identity = "identity";

    public const int BestBrotliQuality = 11;

    private const int BrotliWindow = 20;

    /// <summary>The best encoding that the client names. A client that forbids one by <c>q=0</c> is answered uncompressed.</summary>
    public static string Preferred(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString().AsSpan();
        if (accepted.Contains("q=0,", StringComparison.Ordinal) || accepted.EndsWith("q=0", StringComparison.Ordinal))
            return Identity;
        if (accepted.Contains(Brotli, StringComparison.OrdinalIgnoreCase))
            return Brotli;
        return accepted.Contains(Gzip, StringComparison.OrdinalIgnoreCase) ? Gzip : Identity;
    }

    /// <summary>
    /// The same page in the same encoding always has the same tag, on every node, however hard it was compressed: nobody asks for
    /// ranges of a page.
    /// </summary>
    public static string EntityTag(ReadOnlySpan<byte> page, string encoding)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(page, hash);
        var name = Convert.ToHexStringLower(hash[..12]);
        return encoding == Identity ? $"\"{name}\"" : $"\"{name}-{encoding}\"";
    }

    public static ReadOnlyMemory<byte> Encode(ReadOnlyMemory<byte> page, string encoding, int brotliQuality) => encoding switch
    {
        Brotli => WithBrotli(page.Span, brotliQuality),
        Gzip => WithGzip(page.Span),
        _ => page,
    };

    private static ReadOnlyMemory<byte> WithBrotli(ReadOnlySpan<byte> page, int quality)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(page.Length));
        try
        {
            if (!BrotliEncoder.TryCompress(page, buffer, out var written, quality, BrotliWindow))
                throw new InvalidOperationException("Brotli wrote more than it said it would.");
            return buffer.AsSpan(0, written).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ReadOnlyMemory<byte> WithGzip(ReadOnlySpan<byte> page)
    {
        var compressed = new MemoryStream(page.Length / 3);
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(page);
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}
