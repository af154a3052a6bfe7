using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>
/// Ways out of the discussion that are no links: addresses written so that only a reader puts them together, telephone numbers with the
/// wish to be called, messengers.
/// </summary>
internal static partial class ContactOffers
{
    public static bool HasBracketedAddress(string text) => text.AsSpan().ContainsAny("[({") && Bracketed().IsMatch(text);

    public static bool HasSpacedAddress(string text) => Spaced().IsMatch(text);

    public static bool HasEmail(string text) => text.Contains('@', StringComparison.Ordinal) && Email().IsMatch(text);

    /// <summary>Somebody's: who passes on the number of a helpline offers nothing of his own.</summary>
    public static bool HasTelephone(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return false;
        foreach (var number in Telephone().EnumerateMatches(text))
        {
            if (!Helplines.Contains(text.AsSpan(number.Index, number.Length)))
                return true;
        }

        return false;
    }

    /// <summary>A person's: in France 06 and 07, by the numbering plan of the regulator (Arcep).</summary>
    public static bool HasMobile(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && Mobile().IsMatch(text);

    /// <summary>« Contactez-moi », « WhatsApp au … »: with a number or an address beside it, an advertisement.</summary>
    public static bool AsksToBeContacted(string text) => Call().IsMatch(text);

    public static bool HasMessenger(string text) => Messenger().IsMatch(text);

    /// <summary>An address of Bitcoin or Ethereum.</summary>
    public static bool HasWallet(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && Wallet().IsMatch(text);

    [GeneratedRegex(
        @"[\p{L}\p{N}]{2}\s?[\[({]\s?(?:point|dot|punto|\.)\s?[\])}]\s?[a-z]{2}|[\p{L}\p{N}]{2}\s?[\[({]\s?(?:at|a|arobase|arobas|@)\s?[\])}]\s?[\p{L}\p{N}]{2}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    // « net », « info », « top » end French sentences; « com » hardly does.
    [GeneratedRegex(
        @"[\p{L}\p{N}-]{3} (?:\. ?|\.? ?(?:point|dot) )(?:com|org|xyz|ru|biz)\b|\bh ?t ?t ?p ?s? ?: ?/ ?/ (?=\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(
        @"(?<![\w.,/-])(?:(?:\+ ?|00)[1-9]\d{0,2}(?:[ .()\u00A0\u202F-]{0,2}\d){7,11}|0[1-9](?:[ .\u00A0\u202F-]{0,2}\d{2}){4}|0 [67](?: \d){8})(?![\w/])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?<![\w.,/-])(?:(?:\+|00)33[ .]?(?:\(0\))?|0 ?)[67](?:[ .\u00A0\u202F-]{0,2}\d){8}(?![\w/])", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();

    [GeneratedRegex(
        @"\b(?:contacte[zr]|appelez|joignez|écrivez|rejoignez)[ -](?:nous|moi|le|la|les|vite)\b"
        + @"|\b(?:contactez|appelez|contacter) (?:au|par|sur|via|maintenant|mr|monsieur|madame|mme|dr)\b"
        + @"|\bwhats?[ -]?app?\b|\btelegram\b|\bcontact (?:me|us|him|her)\b|\bcall (?:me|us|now)\b|\b(?:text|sms) (?:me|au)\b|\b(?:me|nous) (?:contacter|joindre)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(
        @"\b(?:t\.me|wa\.me|telegram\.me|discord\.gg|chat\.whatsapp\.com|signal\.me)/\w"
        + @"|\b(?:telegram|tg|whats?app|skype|snapchat|snap|signal|wechat|viber|icq|insta(?:gram)?|wickr|threema|discord|kik|tik ?tok|messenger)[ ,]{0,2}"
        + @"(?:(?:id|pseudo|username)[ :=>@-]{1,4}\w{4,}"
        + @"|(?:au|sur|:|=>?|->)? ?(?:@\w[\w.]{3,}|[a-z][\w-]{1,30}_\w[\w.-]{1,30}|live:\S{3,}"
        + @"|(?<!\p{L})(?-i:[a-z][a-z0-9]*[._][a-z0-9][a-z0-9._]+|[a-z]{4,}\d{2,}\b)|(?:\+ ?|00?)[1-9][\d .()-]{6,}\d)"
        + @"|: ?[a-z][\w-]{1,30}\.\w[\w.-]{1,30})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Messenger();

    // Base58 and Bech32 as in Bitcoin's improvement proposals 13 and 173; twenty bytes in hexadecimal for Ethereum.
    [GeneratedRegex(@"(?<![\w/])(?:[13](?=\w*[a-z])(?=\w*[A-Z])[1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{11,71}|0x[0-9a-fA-F]{40})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Wallet();
}
