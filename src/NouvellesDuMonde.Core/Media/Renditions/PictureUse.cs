namespace NouvellesDuMonde.Core.Media.Renditions;

/// <summary>A place where pages show images: in which shape, and how wide the style sheet makes it.</summary>
/// <param name="Sizes">The attribute of that name; to be changed together with the style sheet.</param>
/// <param name="MaxWidth">Pixels. Wider files are not offered: two for each pixel of the place are enough.</param>
public sealed record PictureUse(Crop Crop, string Sizes, int MaxWidth = 1920)
{
    private const string Phone = "calc(100vw - 2rem)";

    public static PictureUse ArticleLead { get; } = new(Crop.Whole, $"(min-width: 66rem) 62rem, {Phone}");

    public static PictureUse Figure { get; } = new(Crop.Whole, $"(min-width: 41rem) 37rem, {Phone}", 1280);

    /// <summary>A figure that leaves the column of the text.</summary>
    public static PictureUse WideFigure { get; } = new(Crop.Whole, $"(min-width: 66rem) 62rem, {Phone}");

    public static PictureUse FrontLead { get; } = new(Crop.Wide, $"(min-width: 64rem) 37rem, (min-width: 48rem) 62vw, {Phone}");

    public static PictureUse FrontStory { get; } = new(Crop.Classic, $"(min-width: 64rem) 17rem, (min-width: 48rem) 30vw, {Phone}");

    public static PictureUse Choice { get; } = new(Crop.Classic, $"(min-width: 64rem) 18rem, (min-width: 48rem) 45vw, {Phone}", 1280);

    public static PictureUse Band { get; } = new(Crop.Classic, $"(min-width: 64rem) 27rem, (min-width: 48rem) 56vw, {Phone}");

    public static PictureUse Card { get; } = new(Crop.Classic, "(min-width: 59rem) 13rem, (min-width: 28rem) 22vw, 6rem", 480);

    public static PictureUse Portrait { get; } = new(Crop.Square, "8rem", 320);

    public static PictureUse Advertisement { get; } = new(Crop.Whole, $"(min-width: 64rem) 20rem, {Phone}", 960);

    /// <summary>The newsroom's contact sheet.</summary>
    public static PictureUse Thumbnail { get; } = new(Crop.Classic, "14rem", 480);

    /// <summary>One image at the desk.</summary>
    public static PictureUse Desk { get; } = new(Crop.Whole, $"(min-width: 60rem) 37rem, {Phone}", 1280);
}
