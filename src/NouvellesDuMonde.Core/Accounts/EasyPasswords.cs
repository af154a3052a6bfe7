using System.Collections.Frozen;
using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// Refuses what an attacker's program types first: one word that everybody knows, dressed up with digits and signs; rows of the
/// keyboard; a few characters again and again; the member's own name or address. The passwords of published leaks that are long
/// enough for this site are nearly all of these kinds, so the rule is kept instead of the list.
/// </summary>
public sealed class EasyPasswords : IPasswordValidator<Member>
{
    /// <summary>Fewer different characters than this make no secret, however long.</summary>
    private const int MinDifferent = 5;

    /// <summary>Letters that must be left without the digits and signs around them.</summary>
    private const int MinRest = 6;

    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
        "password", "passwort", "motdepasse", "mdp", "azerty", "azertyuiop", "qwerty", "qwertyuiop", "qwertz", "qsdfgh", "qsdfghjklm", "asdfgh",
        "asdfghjkl", "wxcvbn", "zxcvbnm", "abcdef", "abcdefgh", "bonjour", "salut", "coucou", "bienvenue", "welcome", "hello", "letmein", "soleil",
        "doudou", "loulou", "chouchou", "cheri", "cherie", "jetaime", "iloveyou", "amour", "toujours", "princesse", "princess", "papillon", "chocolat",
        "vacances", "football", "rugby", "marseille", "paris", "lyon", "toulouse", "bordeaux", "nantes", "france", "bretagne", "monde", "nouvelles",
        "nouvellesdumonde", "journal", "liberte", "maison", "famille", "papa", "maman", "bebe", "chat", "chien", "minou", "nicolas", "julien",
        "thomas", "camille", "marine", "caroline", "isabelle", "sebastien", "alexandre", "mickael", "stephane", "charlotte", "pokemon", "naruto",
        "starwars", "superman", "batman", "dragon", "monkey", "shadow", "master", "sunshine", "trustno", "baseball", "michael",
        "jennifer", "jordan", "ashley", "computer", "internet", "ordinateur", "admin", "administrateur", "administrator", "root", "user", "test",
        "demo", "changeme", "changezmoi", "secret", "azer", "ouverture", "janvier", "fevrier", "mars", "avril", "juin", "juillet", "aout",
        "septembre", "octobre", "novembre", "decembre", "lundi", "dimanche", "printemps", "automne", "hiver");

    private static readonly string[] Rows = ["azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890"];

    private static readonly IdentityResult Refused = IdentityResult.Failed(new IdentityError
    {
        Code = nameof(EasyPasswords),
        Description = "Ce mot de passe est trop facile à deviner\u00A0: prenez par exemple quatre mots sans rapport.",
    });

    public Task<IdentityResult> ValidateAsync(UserManager<Member> manager, Member user, string? password)
    {
        var folded = SearchText.Fold(password ?? "");
        return Task.FromResult(IsEasy(folded) || IsTheMembersOwn(folded, user) ? Refused : IdentityResult.Success);
    }

    /// <param name="folded">Accents and case folded.</param>
    internal static bool IsEasy(string folded) =>
        folded.Distinct().Count() < MinDifferent || IsRun(folded) || IsWordWithTrimmings(folded) || IsRepetition(folded);

    private static bool IsTheMembersOwn(string folded, Member user)
    {
        var address = SearchText.Fold(user.Email ?? "");
        var mailbox = address.Split('@')[0];
        return folded == address || Letters(folded) == Letters(mailbox) || MemberName.Fold(folded) == user.FoldedName;
    }

    /// <summary>« Azerty12345 »: the digits and signs around a common word, or around too few letters, are no secret.</summary>
    private static bool IsWordWithTrimmings(string folded)
    {
        var words = Letters(Undressed(folded));
        return Words.Contains(words) || Words.Contains(Letters(folded)) || words.Length < MinRest;
    }

    private static bool IsRun(string folded) =>
        Array.Exists(Rows, row => row.Contains(folded, StringComparison.Ordinal) || row.Contains(string.Concat(folded.Reverse()), StringComparison.Ordinal));

    /// <summary>« soleilsoleil ».</summary>
    private static bool IsRepetition(string folded) =>
        Enumerable.Range(1, folded.Length / 2).Any(n => folded.Length % n == 0 && folded == string.Concat(Enumerable.Repeat(folded[..n], folded.Length / n)));

    /// <summary>« p4ssw0rd » is « password »; only digits within letters are read so.</summary>
    private static string Undressed(string folded)
    {
        var core = folded.Trim([.. "0123456789!?.,;:*$€£%&@#_-+=/ "]);
        return core.Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('4', 'a').Replace('5', 's').Replace('@', 'a').Replace('$', 's');
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetter));
}
