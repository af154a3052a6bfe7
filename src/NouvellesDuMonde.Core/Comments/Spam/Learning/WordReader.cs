using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// Reads a text word by word into a borrowed buffer, folded: lower case, no accents. What has many forms and one meaning becomes a sign:
/// an address, an e-mail address, a number by its length, an amount of money.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    public const int LongestWord = 30;

    /// <summary>Of a host's name before its first point, or of a letter box: the time to read a text stays in proportion to its length.</summary>
    private const int LongestHost = 64;

    private static readonly System.Buffers.SearchValues<char> AddressEnds = System.Buffers.SearchValues.Create(" \n\t<\"\u00A0");

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int at;

    /// <summary>Goes over addresses as if they were not there.</summary>
    public bool SkipsAddresses { get; init; }

    /// <summary>The word read last stands for something: it has no letters of its own.</summary>
    public bool IsSign { get; private set; }

    /// <summary>What a sign is in a sales pitch; of words, <see cref="PitchWords"/> says it.</summary>
    public PitchPart Part { get; private set; }

    /// <returns>The next word, folded; empty at the end. Overwritten by the next call.</returns>
    public ReadOnlySpan<char> Next(ref WritingStyle style)
    {
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsLetter(c))
                return Word(ref style);
            if (char.IsAsciiDigit(c))
                return Number(ref style);
            if (c == '<' && TagLength() is > 0 and var tag)
            {
                at += tag;
                continue;
            }

            style.SeeMark(text, at);
            at++;
            if (c is '&' && at + 3 < text.Length && text[at..].StartsWith("amp;"))
                at += 4;
            if (c is '€' or '£' or '$')
                return Sign("<money>", ref style);
        }

        return [];
    }

    private readonly int TagLength()
    {
        var rest = text[at..];
        if (rest.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("</a>", StringComparison.OrdinalIgnoreCase))
            return rest.IndexOf('>') + 1;
        return rest.StartsWith("<a href=\"", StringComparison.OrdinalIgnoreCase) ? 9 : 0;
    }

    /// <summary>Leads into a video at a minute: fans write it, sellers do not.</summary>
    private static bool IsMoment(ReadOnlySpan<char> address) => address.Contains("&t=", StringComparison.Ordinal) || address.Contains("amp;t=", StringComparison.Ordinal);

    private ReadOnlySpan<char> Sign(ReadOnlySpan<char> name, ref WritingStyle style)
    {
        IsSign = true;
        Part = PitchPart.None;
        style.Words++;
        return name;
    }

    private ReadOnlySpan<char> Word(ref WritingStyle style)
    {
        if (AddressLength() is > 0 and var address)
        {
            var written = text.Slice(at, address);
            at += address;
            if (SkipsAddresses)
            {
                style.PassAddress(AddressKinds.IsSource(AddressKinds.Of(written)));
                return Next(ref style);
            }

            if (IsMoment(written))
                return Sign("<moment>", ref style);
            var kind = AddressKinds.Of(written);
            style.SeeAddress(AddressKinds.IsSource(kind));
            IsSign = true;
            Part = AddressKinds.IsPromotion(kind) ? PitchPart.Address | PitchPart.Promotion : PitchPart.Address;
            return kind;
        }

        (IsSign, Part) = (false, PitchPart.None);
        var (length, capitals, start) = (0, 0, at);
        for (; at < text.Length && (char.IsLetter(text[at]) || char.IsAsciiDigit(text[at]) || IsCombining(text[at])); at++)
        {
            if (char.IsUpper(text[at]))
                capitals++;
            if (length < LongestWord && LetterFold.Of(text[at]) is not '\0' and var folded)
                buffer[length++] = folded;
        }

        style.SeeWord(text[start], at - start, capitals);
        return buffer[..length];
    }

    /// <summary>A mark that belongs to the letters around it: a combining accent.</summary>
    private static bool IsCombining(char c) => c >= 0x300 && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private ReadOnlySpan<char> Number(ref WritingStyle style)
    {
        var (start, digits) = (at, 0);
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (IsJoint(text[at]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
        {
            if (char.IsAsciiDigit(text[at]))
                digits++;
            at++;
        }

        if (at + 2 < text.Length && text[at] == ':' && char.IsAsciiDigit(text[at + 1]) && digits <= 2)
        {
            at += 2;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            return Sign("<time>", ref style);
        }

        if (Helplines.Contains(text[start..at]) || (digits == 10 && Helplines.IsPublicLine(text[start..at])))
        {
            style.SeeHelpline();
            return Sign("<helpline>", ref style);
        }

        if (digits > 3 && IsGrouped(text[start..at]))
        {
            style.SeeNumber(1);
            return Sign(digits > 6 ? "<millions>" : "<thousands>", ref style);
        }

        style.SeeNumber(digits);
        var isFirstOfWord = at < text.Length && char.IsLetter(text[at]) && at - start <= 2;
        if (isFirstOfWord)
            return Sign("<digit-word>", ref style);
        var number = Sign(digits switch { 1 => "<1>", 2 => "<2>", 3 => "<3>", 4 => "<4>", 5 or 6 => "<5>", 7 or 8 => "<7>", _ => "<9>" }, ref style);
        Part = digits > 8 ? PitchPart.LongNumber : PitchPart.None;
        return number;
    }

    /// <summary>« 1 200 000 », « 14,000,000 »: a quantity, no telephone number.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> number)
    {
        var run = 0;
        var groups = 0;
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                run++;
                continue;
            }

            if (c is '-' or '/' || run > 3 || (groups > 0 && run != 3))
                return false;
            (run, groups) = (0, groups + 1);
        }

        return groups > 0 && run == 3;
    }

    private static bool IsJoint(char c) => c is ' ' or '.' or ',' or '-' or '/' or '\u00A0' or '\u202F';

    private readonly int AddressLength()
    {
        var rest = text[at..];
        if (!IsAddress(rest) && !IsBareHost(rest))
            return 0;
        var end = rest.IndexOfAny(AddressEnds);
        // The point that ends the sentence is none of the address.
        return rest[..(end < 0 ? rest.Length : end)].TrimEnd(".,;:!?…»)").Length;
    }

    private static bool IsAddress(ReadOnlySpan<char> rest) => rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>« exemple.com », « exemple.fr/page », « nom@exemple.com ».</summary>
    private static bool IsBareHost(ReadOnlySpan<char> rest)
    {
        var i = 0;
        while (i < rest.Length && i < LongestHost && (char.IsAsciiLetterOrDigit(rest[i]) || rest[i] is '-' or '_' or '@'))
            i++;
        return i > 1 && i + 2 < rest.Length && rest[i] == '.' && TopLevel.Starts(rest[(i + 1)..]);
    }
}
