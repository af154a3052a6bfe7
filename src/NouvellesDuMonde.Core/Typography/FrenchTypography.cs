using AngleSharp.Dom;

namespace NouvellesDuMonde.Core.Typography;

/// <summary>
/// Sets a French text as a printer would: guillemets, no-break spaces before the high punctuation, in thousands and before units,
/// typographic apostrophes, ellipses and dashes. Only spaces and signs that mean the same change; twice gives the same as once.
/// </summary>
/// <remarks>
/// After the Lexique des règles typographiques en usage à l'Imprimerie nationale (2002): a narrow no-break space (U+202F) before
/// « ; ! ? » and in numbers, a no-break space (U+00A0) before « : » and inside guillemets.
/// </remarks>
public static class FrenchTypography
{
    /// <summary>A space that one rule puts can make room for another rule: nearly always once is enough, and a second look finds nothing.</summary>
    private const int MostLooks = 6;

    /// <summary>A plain text: a headline, a name, a line of a mail. Line ends stay, and each line is set by itself.</summary>
    public static string Set(string text) => text.Contains('\n') ? string.Join('\n', text.Split('\n').Select(SetLine)) : SetLine(text);

    /// <summary>For a column that holds no more: a text that spaces would make too long stays as typed.</summary>
    /// <param name="maxLength">In UTF-16 code units.</param>
    public static string Set(string text, int maxLength) => Set(text) is var set && set.Length <= maxLength ? set : text;

    /// <summary>
    /// The words of a piece of HTML, paragraph by paragraph and through inline tags. Attributes, addresses, code, times and passages in
    /// another language stay as they are.
    /// </summary>
    public static void Set(IElement root)
    {
        for (var (look, changed) = (0, true); changed && look < MostLooks; look++)
        {
            changed = false;
            foreach (var paragraph in InlineRuns.Of(root))
            {
                TypographicRules.Apply(paragraph.Run);
                changed |= paragraph.Write();
            }
        }
    }

    private static string SetLine(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return line;
        for (var look = 0; look < MostLooks; look++)
        {
            var run = new TypographicRun();
            run.Append(line, owner: 0);
            TypographicRules.Apply(run);
            var set = run.Texts(1)[0];
            if (set == line)
                break;
            line = set;
        }

        return line;
    }
}
