using System.Text;

namespace NouvellesDuMonde.Core.Html;

/// <summary>Text that every database takes and every reader can see.</summary>
public static class StorableText
{
    /// <summary>Without control characters other than line ends and tabs; half a surrogate pair becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(c => char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\n' or '\t'))))
            return text;

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
                kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    /// <summary>At most so many characters, the last of them « … » when something was cut; never half a surrogate pair.</summary>
    public static string Shorten(string text, int length) => text.Length <= length ? text : Cut(text, length - 1) + "…";

    /// <summary>At most so many characters; never half a surrogate pair.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
