using System.IO.Compression;

namespace NouvellesDuMonde.Testing.Builders;

/// <summary>A PNG that any decoder draws: blue, with a red stripe somewhere, so that a crop shows where it was taken.</summary>
public static class PaintedPicture
{
    /// <param name="redFrom">Pixels from the left.</param>
    public static byte[] Png(int width, int height, int redFrom, int redWidth)
    {
        var row = new byte[1 + (width * 3)];
        for (var x = 0; x < width; x++)
            row[1 + (x * 3) + (x >= redFrom && x < redFrom + redWidth ? 0 : 2)] = 255;
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < height; y++)
                zlib.Write(row);
        }

        return
        [
            0x89, .. "PNG\r\n\u001a\n"u8, .. Pictures.Chunk("IHDR", [.. Pictures.Big32(width), .. Pictures.Big32(height), 8, 2, 0, 0, 0]),
            .. Pictures.Chunk("IDAT", packed.ToArray()), .. Pictures.Chunk("IEND", []),
        ];
    }
}
