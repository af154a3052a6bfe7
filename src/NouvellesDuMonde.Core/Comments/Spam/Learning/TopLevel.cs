namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>Ends of host names that stand in comments without « http:// » before them.</summary>
internal static class TopLevel
{
    private static readonly string[] Common =
    [
        "com", "net", "org", "fr", "eu", "info", "biz", "io", "ru", "tk", "ly", "gl", "be", "co", "uk", "de", "me", "tv", "xyz", "top",
        "club", "online", "site", "shop", "store", "ch", "ca", "es", "it", "pl", "cn", "us", "win", "link", "live", "pro", "app", "cc", "ws",
    ];

    /// <summary>The text begins with such an end, and nothing of a word follows.</summary>
    public static bool Starts(ReadOnlySpan<char> text)
    {
        foreach (var end in Common)
        {
            if (text.StartsWith(end, StringComparison.OrdinalIgnoreCase) && (text.Length == end.Length || !char.IsLetterOrDigit(text[end.Length])))
                return true;
        }

        return false;
    }
}
