namespace NouvellesDuMonde.Core.Media;

/// <summary>What an editor says of an image.</summary>
public record MediaInput
{
    public string? Alt { get; init; }

    /// <summary>Nothing is lost without seeing it: the alternative text stays empty on purpose.</summary>
    public bool IsDecorative { get; init; }

    public string? Caption { get; init; }

    public string? Credit { get; init; }

    internal MediaDescription Description =>
        new(IsDecorative ? "" : Alt?.Trim() ?? "", Caption?.Trim() ?? "", Credit?.Trim() ?? "");

    internal IEnumerable<FieldRefusal> Errors()
    {
        if (!IsDecorative && string.IsNullOrWhiteSpace(Alt))
            yield return new(nameof(Alt), "Décrivez l’image pour ceux qui ne la voient pas, ou cochez « image décorative ».");
        if (string.IsNullOrWhiteSpace(Credit))
            yield return new(nameof(Credit), "Indiquez le crédit : auteur, agence ou source.");
        foreach (var (field, text) in new[] { (nameof(Alt), Alt), (nameof(Caption), Caption), (nameof(Credit), Credit) })
        {
            if (text?.Length > MediaAsset.MaxTextLength)
                yield return new(field, $"{MediaAsset.MaxTextLength} signes au plus.");
        }
    }
}
