using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Features.Newsletter;

/// <summary>Which news somebody wants, as ticked.</summary>
public abstract record RubriquesForm : IValidatableObject
{
    /// <summary>« Toute l’actualité »: what is ticked besides does not count.</summary>
    public bool All { get; init; } = true;

    public List<int> Rubriques { get; init; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<CategoryNode> Choices { get; init; } = [];

    public IReadOnlyCollection<int> Wanted => All ? [] : Rubriques;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!All && Rubriques.Count == 0)
            yield return new ValidationResult("Cochez au moins une rubrique, ou choisissez toute l’actualité.", [nameof(Rubriques)]);
    }
}

public sealed record SubscriptionForm : RubriquesForm
{
    [Required(ErrorMessage = "Indiquez votre adresse e-mail."), MailAddressOnly]
    public string Email { get; init; } = "";

    /// <summary>The honeypot: people do not see it.</summary>
    public string? Website { get; init; }
}

public sealed record PreferencesForm : RubriquesForm
{
    public string? Jeton { get; init; }

    /// <summary>Said by the address, not by a cookie: these pages set none.</summary>
    [BindNever]
    public bool IsSaved { get; init; }

    [BindNever, ValidateNever]
    public string Email { get; init; } = "";
}
