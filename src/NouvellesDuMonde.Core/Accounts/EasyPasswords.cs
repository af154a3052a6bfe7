using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// Refuses what an attacker's program types first: a word or two that everybody knows, dressed up with digits and signs; rows of the
/// keyboard; a few characters again and again; the site's name, the member's own name or address. The passwords of published leaks that
/// are long enough for this site are nearly all of these kinds, so the rule is kept with the words they are made of
/// (<see cref="CommonPasswords"/>) instead of the list (NIST SP 800-63B §5.1.1.2).
/// </summary>
public sealed class EasyPasswords(IOptions<SiteOptions> site) : IPasswordValidator<Member>
{
    /// <summary>Fewer different characters than this make no secret, however long.</summary>
    private const int MinDifferent = 5;

    /// <summary>Letters that must be left to guess (<see cref="PasswordGuess"/>).</summary>
    private const int MinCost = 6;

    private static readonly IdentityResult Refused = IdentityResult.Failed(new IdentityError
    {
        Code = nameof(EasyPasswords),
        Description = "Ce mot de passe est trop facile à deviner\u00A0: prenez par exemple quatre mots sans rapport.",
    });

    public Task<IdentityResult> ValidateAsync(UserManager<Member> manager, Member user, string? password) =>
        Task.FromResult(IsEasy(password ?? "", [.. Pieces(site.Value.Name), .. Pieces(user.DisplayName), .. Pieces(user.Email ?? "")])
            ? Refused
            : IdentityResult.Success);

    /// <param name="personal">Words that only make sense here, or for this person.</param>
    internal static bool IsEasy(string password, params IReadOnlyList<string> personal)
    {
        var folded = SearchText.Fold(password);
        return folded.Distinct().Count() < MinDifferent || IsRepetition(folded) || PasswordGuess.Cost(folded, personal) < MinCost;
    }

    /// <summary>« soleilsoleil ».</summary>
    private static bool IsRepetition(string folded) =>
        Enumerable.Range(1, folded.Length / 2).Any(n => folded.Length % n == 0 && folded == string.Concat(Enumerable.Repeat(folded[..n], folded.Length / n)));

    /// <summary>« Ada Lovelace » and « ada.l@example.org »: whole, up to the @, and each word.</summary>
    private static IEnumerable<string> Pieces(string text) => [text, text.Split('@')[0], .. text.Split([' ', '.', '-', '_', '+', '@', '’', '\''])];
}
