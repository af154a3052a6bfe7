namespace NouvellesDuMonde.Core.Accounts.Security;

/// <summary>What apps show and people type: « 123 456 », « ABCDE-FGHIJ ».</summary>
public static class AuthenticatorCode
{
    public static string Tidy(string code) => string.Concat(code.Where(char.IsAsciiDigit));

    /// <summary>As Identity writes recovery codes.</summary>
    public static string TidyRecovery(string code)
    {
        var letters = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return letters.Length == 10 ? $"{letters[..5]}-{letters[5..]}" : letters;
    }
}
