namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>What stood in the text as it was sent and that <see cref="TypedText.Clean"/> takes out: nobody types it by hand.</summary>
/// <param name="Invisible">Places inside words and numbers where zero-width signs stood; those between words come with many a text copied from a page.</param>
/// <param name="Reordering">Controls that show a text in another order than it is written.</param>
public sealed record TypedSigns(int Invisible, int Reordering)
{
    public static TypedSigns None { get; } = new(0, 0);

    public static TypedSigns In(string? typed)
    {
        var (invisible, reordering) = (0, 0);
        for (var i = 0; i < (typed?.Length ?? 0); i++)
        {
            if (IsInvisible(typed![i]) && i > 0 && IsOfWord(typed[i - 1]))
            {
                while (i + 1 < typed.Length && IsInvisible(typed[i + 1]))
                    i++;
                invisible += i + 1 < typed.Length && IsOfWord(typed[i + 1]) ? 1 : 0;
            }
            else if (typed[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                reordering++;
        }

        return invisible + reordering == 0 ? None : new TypedSigns(invisible, reordering);
    }

    // A soft hyphen is what a text copied from a newspaper brings.
    private static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    private static bool IsOfWord(char c) => c <= '\u024F' && char.IsLetterOrDigit(c);
}
