using System.Globalization;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Admin.Media;

/// <summary>What the page of an image says of its renditions.</summary>
public sealed record MediaRenditions(CardImage? Image, FocalPoint Focus, RenditionState State, string? Error, bool HasTool)
{
    public bool IsFailed => State == RenditionState.Failed;

    public string Sentence => (State, RenditionSet.Parse(Image?.Renditions)) switch
    {
        _ when Image is null => "",
        (RenditionState.Failed, _) => $"Échec des tailles réduites. {Error}",
        _ when !HasTool => "L’outil qui prépare les tailles réduites n’est pas installé\u00A0: l’original est servi.",
        (RenditionState.Wanted, _) when Error is not null => $"Les tailles réduites n’ont pas pu être faites\u00A0; un nouvel essai est prévu. {Error}",
        (RenditionState.Wanted, null) => "Tailles réduites en préparation\u00A0: l’original est servi en attendant.",
        (RenditionState.Wanted, _) => "Nouveaux cadrages en préparation\u00A0: les précédents sont servis en attendant.",
        (_, null) => "Animation\u00A0: servie telle quelle.",
        (_, { } set) => Made(Image!, set),
    };

    /// <summary>The three shapes in which pages cut the image, as they are now.</summary>
    public IReadOnlyList<(string Name, CropPreview Preview)> Previews => Image is null ? [] :
    [
        ("16:9, à la une", Preview(PictureUse.FrontLead, Crop.Wide)), ("4:3, listes", Preview(PictureUse.Thumbnail, Crop.Classic)),
        ("1:1, portraits", Preview(PictureUse.Portrait, Crop.Square)),
    ];

    private CropPreview Preview(PictureUse use, Crop crop) =>
        new(Image! with { Renditions = State == RenditionState.Made ? Image.Renditions : null }, use, crop.Name);

    private static string Made(CardImage image, RenditionSet set)
    {
        var widths = RenditionPlan.Sizes(Crop.Whole, image.Width, image.Height).Select(s => s.Width.ToString(CultureInfo.InvariantCulture));
        var (formats, list) = (set.HasAvif ? "AVIF et WebP" : "WebP", string.Join(", ", widths));
        return $"Tailles réduites en {formats}\u00A0: {list} pixels de large, et trois cadrages.";
    }
}

/// <param name="Name">Of the crop, for the style sheet.</param>
public sealed record CropPreview(CardImage Image, PictureUse Use, string Name);
