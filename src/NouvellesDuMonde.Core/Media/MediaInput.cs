using NouvellesDuMonde.Core.Media.Images.Notes;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Media;

/// <summary>What an editor says of an image.</summary>
public record MediaInput
{
    public string? Alt { get; init; }

    /// <summary>Nothing is lost without seeing it: the alternative text stays empty on purpose.</summary>
    public bool IsDecorative { get; init; }

    public string? Caption { get; init; }

    public string? Credit { get; init; }

    /// <summary>Per cent from the left; <c>null</c> leaves the focal point where it is.</summary>
    public int? FocusX { get; init; }

    /// <summary>Per cent from above.</summary>
    public int? FocusY { get; init; }

    internal FocalPoint? Focus => FocusX is { } x && FocusY is { } y ? new FocalPoint(x, y) : null;

    internal MediaDescription Description =>
        new(IsDecorative ? "" : Alt?.Trim() ?? "", FrenchTypography.Set(Caption?.Trim() ?? "", MediaAsset.MaxTextLength), Credit?.Trim() ?? "");

    /// <summary>What the editor typed wins; the file fills what is empty.</summary>
    /// <returns>With the French names of the fields that were filled.</returns>
    internal (MediaInput Input, IReadOnlyList<string> Found) CompletedBy(ImageNotes notes)
    {
        var found = new List<string>();
        var completed = this with
        {
            Alt = IsDecorative ? Alt : Complete(Alt, notes.Alt, "description"),
            Caption = Complete(Caption, notes.Caption, "légende"),
            Credit = Complete(Credit, notes.Credit, "crédit"),
        };
        return (completed, found);

        string? Complete(string? typed, string said, string name)
        {
            if (!string.IsNullOrWhiteSpace(typed) || said == "")
                return typed;
            found.Add(name);
            return said;
        }
    }

    internal IEnumerable<FieldRefusal> Errors()
    {
        if (!IsDecorative && string.IsNullOrWhiteSpace(Alt))
            yield return new(nameof(Alt), "Décrivez l’image pour ceux qui ne la voient pas, ou cochez « image décorative ».");
        if (string.IsNullOrWhiteSpace(Credit))
            yield return new(nameof(Credit), "Indiquez le crédit : auteur, agence ou source.");
        foreach (var (field, percent) in new[] { (nameof(FocusX), FocusX), (nameof(FocusY), FocusY) })
        {
            if (percent is < 0 or > 100)
                yield return new(field, "Un pourcentage de 0 à 100.");
        }

        foreach (var (field, text) in new[] { (nameof(Alt), Alt), (nameof(Caption), Caption), (nameof(Credit), Credit) })
        {
            if (text?.Length > MediaAsset.MaxTextLength)
                yield return new(field, $"{MediaAsset.MaxTextLength} signes au plus.");
        }
    }
}
