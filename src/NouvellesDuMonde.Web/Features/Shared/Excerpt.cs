namespace NouvellesDuMonde.Web.Features.Shared;

/// <summary>Text cut between words to a length that search engines show.</summary>
public static class Excerpt
{
    public const int TitleLength = 70;
    public const int DescriptionLength = 165;

    public static string Of(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        var cut = text.LastIndexOfAny([' ', '\u00A0', '\u202F'], maxLength - 1);
        return text[..(cut > maxLength / 2 ? cut : maxLength - 1)].TrimEnd(' ', '\u00A0', '\u202F', ',', ';', ':', '.', '«') + "…";
    }

    /// <summary>A description of 40 characters or more: short ones are completed by a sentence that is true of every page.</summary>
    public static string Description(string text, string completion) =>
        Of(text.Length >= 60 ? text : $"{text} {completion}".Trim(), DescriptionLength);
}
