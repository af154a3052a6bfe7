using System.ComponentModel.DataAnnotations;
using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Web.Features.Account;

public sealed record SignInForm
{
    [Required(ErrorMessage = "Indiquez votre adresse e-mail.")]
    public string Email { get; init; } = "";

    [Required(ErrorMessage = "Indiquez votre mot de passe.")]
    public string Password { get; init; } = "";

    public bool Remember { get; init; }

    public string? Retour { get; init; }
}

public sealed record RegistrationForm
{
    [Required(ErrorMessage = "Choisissez le nom qui paraîtra sous vos commentaires.")]
    public string DisplayName { get; init; } = "";

    [Required(ErrorMessage = "Indiquez votre adresse e-mail."), MailAddressOnly]
    public string Email { get; init; } = "";

    [Required(ErrorMessage = "Choisissez un mot de passe."), StringLength(200, ErrorMessage = "Le mot de passe ne doit pas dépasser 200 caractères.")]
    public string Password { get; init; } = "";

    [Range(typeof(bool), "true", "true", ErrorMessage = "Acceptez la charte pour pouvoir commenter.")]
    public bool AcceptsCharter { get; init; }

    public string? Retour { get; init; }
}

/// <summary>Asks for a mail: the confirmation again, or a new password.</summary>
public sealed record AddressForm
{
    [Required(ErrorMessage = "Indiquez votre adresse e-mail."), MailAddressOnly]
    public string Email { get; init; } = "";

    public string? Retour { get; init; }
}

public sealed record NewPasswordForm
{
    [Required(ErrorMessage = "Choisissez un mot de passe."), StringLength(200, ErrorMessage = "Le mot de passe ne doit pas dépasser 200 caractères.")]
    public string Password { get; init; } = "";

    public string? Jeton { get; init; }
}

public sealed record PasswordChangeForm
{
    [Required(ErrorMessage = "Indiquez votre mot de passe actuel.")]
    public string Current { get; init; } = "";

    [Required(ErrorMessage = "Choisissez un mot de passe."), StringLength(200, ErrorMessage = "Le mot de passe ne doit pas dépasser 200 caractères.")]
    public string Password { get; init; } = "";
}

public sealed record DisplayNameForm
{
    [Required(ErrorMessage = "Indiquez un nom."), StringLength(Member.MaxDisplayNameLength, ErrorMessage = "Le nom doit compter au plus 40 caractères.")]
    public string DisplayName { get; init; } = "";
}

public sealed record AddressChangeForm
{
    [Required(ErrorMessage = "Indiquez votre nouvelle adresse."), MailAddressOnly]
    public string Email { get; init; } = "";

    [Required(ErrorMessage = "Indiquez votre mot de passe.")]
    public string Password { get; init; } = "";
}

/// <summary>Before something that a borrowed screen must not do.</summary>
public sealed record PasswordProofForm
{
    [Required(ErrorMessage = "Indiquez votre mot de passe.")]
    public string Password { get; init; } = "";
}

public sealed record CodeForm
{
    [Required(ErrorMessage = "Indiquez le code.")]
    public string Code { get; init; } = "";
}

/// <summary>The second step of a sign-in.</summary>
public sealed record SecondStepForm
{
    [Required(ErrorMessage = "Indiquez le code.")]
    public string Code { get; init; } = "";

    /// <summary>From the first step.</summary>
    public bool Remember { get; init; }

    public string? Retour { get; init; }
}
