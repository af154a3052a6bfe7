using System.Buffers.Binary;

namespace NouvellesDuMonde.Core.Media.Images;

/// <summary>IHDR (PNG, section 11.2.1), as far as it says how many bytes the pixels are.</summary>
/// <param name="BitsPerPixel">Samples times depth.</param>
internal sealed record PngHeader(int Width, int Height, int BitsPerPixel, bool IsInterlaced)
{
    /// <summary>Adam7 (section 8.2): first column, first row, distance of columns, distance of rows.</summary>
    private static readonly (int X, int Y, int Across, int Down)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Bytes of the inflated pixels: each row with one byte for its filter.</summary>
    public long RawLength => IsInterlaced
        ? Passes.Sum(p => Rows((Width - p.X + p.Across - 1) / p.Across, (Height - p.Y + p.Down - 1) / p.Down))
        : Rows(Width, Height);

    public static PngHeader? Read(ReadOnlySpan<byte> content)
    {
        if (content.Length != 13)
            return null;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(content), BinaryPrimitives.ReadInt32BigEndian(content[4..]));
        var samples = content[9] switch { 0 or 3 => 1, 2 => 3, 4 => 2, 6 => 4, _ => 0 };
        return width > 0 && height > 0 && samples > 0 && content[8] is 1 or 2 or 4 or 8 or 16 && content[12] <= 1
            ? new PngHeader(width, height, samples * content[8], content[12] == 1)
            : null;
    }

    private long Rows(int width, int height) => width <= 0 || height <= 0 ? 0 : height * (1 + (((long)width * BitsPerPixel) + 7) / 8);
}
