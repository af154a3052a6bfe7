using System.ComponentModel.DataAnnotations;
using System.Net.Mail;

namespace NouvellesDuMonde.Web.Features.Account;

/// <summary>Something that mail can be sent to, and nothing beside it: no name, no second line.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MailAddressOnlyAttribute() : ValidationAttribute("Cette adresse n’est pas valable.")
{
    private const int MaxLength = 256;

    public override bool IsValid(object? value) => value is not string { Length: > 0 } text
        || (text.Length <= MaxLength && !text.Any(char.IsControl) && MailAddress.TryCreate(text.Trim(), out var address) && address.Address == text.Trim());
}
