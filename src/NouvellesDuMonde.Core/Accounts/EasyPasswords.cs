using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Refuses what an attacker types first: the words that are long enough and no better, and the member's own name or address.</summary>
public sealed class EasyPasswords : IPasswordValidator<Member>
{
    private static readonly HashSet<string> Common =
    [
        "1234567890", "12345678910", "123456789a", "0123456789", "0987654321", "1111111111", "0000000000", "azertyuiop", "azerty12345",
        "azerty1234", "azerty123456", "qwertyuiop", "qwerty12345", "1q2w3e4r5t", "motdepasse", "motdepasse1", "motdepasse123",
        "password12", "password123", "password1234", "passw0rd123", "bonjour123", "bonjour1234", "doudou1234", "loulou1234",
        "soleil1234", "marseille13", "chouchou123", "jetaime123", "nouvellesdumonde", "nouvelles123", "changezmoi",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Member> manager, Member user, string? password)
    {
        var folded = SearchText.Fold(password ?? "");
        var isEasy = Common.Contains(folded) || folded.Distinct().Count() < 4
            || MemberName.Fold(folded) == user.FoldedName || folded == SearchText.Fold(user.Email ?? "");
        return Task.FromResult(isEasy
            ? IdentityResult.Failed(new IdentityError
            {
                Code = nameof(EasyPasswords),
                Description = "Ce mot de passe est trop facile à deviner\u00A0: prenez par exemple quatre mots sans rapport.",
            })
            : IdentityResult.Success);
    }
}
