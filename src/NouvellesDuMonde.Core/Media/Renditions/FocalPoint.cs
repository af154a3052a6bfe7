namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>The point of an image that no crop may lose. In per cent of its width from the left, and of its height from above.</summary>
public readonly record struct FocalPoint(int X, int Y)
{
    public static FocalPoint Centre { get; } = new(50, 50);

    /// <summary>The largest area of that ratio (width by height) with the point in its middle, or as near to it as the edges allow.</summary>
    public CropArea Around(int width, int height, double ratio)
    {
        var (across, down) = width > height * ratio
            ? (Math.Max(1, (int)Math.Round(height * ratio)), height)
            : (width, Math.Max(1, (int)Math.Round(width / ratio)));
        return new CropArea(Start(X, width, across), Start(Y, height, down), across, down);
    }

    private static int Start(int percent, int whole, int part) =>
        (int)Math.Clamp(Math.Round((whole * percent / 100.0) - (part / 2.0)), 0, whole - part);
}

/// <summary>Pixels from the left upper corner.</summary>
public readonly record struct CropArea(int Left, int Top, int Width, int Height);
