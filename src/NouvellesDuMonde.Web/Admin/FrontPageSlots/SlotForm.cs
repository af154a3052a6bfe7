using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Admin.Articles;
using NouvellesDuMonde.Web.Admin.Shared;

namespace NouvellesDuMonde.Web.Admin.FrontPageSlots;

/// <summary>A pin as typed, with the place it is for and what the search found.</summary>
public sealed record SlotForm : PinInput
{
    public FrontPageZone Zone { get; init; }

    public int Rang { get; init; }

    public int? Rubrique { get; init; }

    /// <summary>In the site's zone. Blank: from now on.</summary>
    public string? From { get; init; }

    /// <summary>In the site's zone. Blank: until somebody takes the pin away.</summary>
    public string? Until { get; init; }

    /// <summary>Words to look for an article by.</summary>
    public string? Q { get; init; }

    /// <summary>The button « Chercher » was pressed: nothing is to be saved yet.</summary>
    public bool Search { get; init; }

    /// <summary>The article that was chosen from the list, before what stands in the field.</summary>
    public int? Chosen { get; init; }

    [BindNever]
    public int? Id { get; init; }

    [BindNever, ValidateNever]
    public string PlaceName { get; init; } = "";

    /// <summary><c>null</c> before a search.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<ArticleRow>? Found { get; init; }

    public FrontPagePlace Place => new(Zone, Rang, Rubrique);

    public PinInput ToPin() => this with { Article = Chosen?.ToString(CultureInfo.InvariantCulture) ?? Article };

    /// <summary>Times that cannot be read.</summary>
    public IEnumerable<FieldRefusal> Check()
    {
        foreach (var (field, typed) in new[] { (nameof(From), From), (nameof(Until), Until) })
        {
            if (!string.IsNullOrWhiteSpace(typed) && LocalMoment.Parse(typed) is null)
                yield return new(field, "Écrivez un jour et une heure, comme 2026-06-15 18:00.");
        }
    }
}
