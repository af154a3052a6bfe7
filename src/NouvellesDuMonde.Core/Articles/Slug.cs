using System.Text;
using NouvellesDuMonde.Core.Search;

namespace NouvellesDuMonde.Core.Articles;

/// <summary>The readable part of an address: lower-case ASCII letters, digits and single dashes.</summary>
public static class Slug
{
    public const int MaxLength = 80;

    /// <returns>An empty string when the text holds no letter and no digit.</returns>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in SearchText.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return Shorten(slug.ToString().Trim('-'));
    }

    /// <summary>Cuts between words where it can.</summary>
    private static string Shorten(string slug)
    {
        if (slug.Length <= MaxLength)
            return slug;
        var cut = slug.LastIndexOf('-', MaxLength);
        return cut > MaxLength / 2 ? slug[..cut] : slug[..MaxLength].Trim('-');
    }
}
