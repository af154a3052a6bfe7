namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Which letter box an address leads to: what stands behind « + » is the owner's own remark, and Gmail reads over dots.</summary>
public static class LetterBox
{
    /// <returns>In lower case; <c>null</c> without an address.</returns>
    public static string? Of(string? email)
    {
        if (email?.LastIndexOf('@') is not (> 0 and var at))
            return null;
        var (name, domain) = (email[..at].ToLowerInvariant(), email[(at + 1)..].ToLowerInvariant());
        var plus = name.IndexOf('+', StringComparison.Ordinal);
        name = plus > 0 ? name[..plus] : name;
        return domain is "gmail.com" or "googlemail.com" ? $"{name.Replace(".", "", StringComparison.Ordinal)}@gmail.com" : $"{name}@{domain}";
    }
}
