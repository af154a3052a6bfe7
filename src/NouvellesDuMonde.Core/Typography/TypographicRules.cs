using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Typography;

/// <summary>The rules, in the order in which each sees what those before it left. Every one is a fixed point of itself.</summary>
internal static partial class TypographicRules
{
    private const string NoBreak = "\u00A0";
    private const string Narrow = "\u202F";

    public static void Apply(TypographicRun run)
    {
        run.Lock(Address(), Emoticon(), Entity());
        run.Replace(Apostrophe(), "’");
        run.Replace(ThreeDots(), "…");
        QuotationMarks.Set(run);
        run.Replace(AfterGuillemet(), NoBreak);
        run.Replace(BeforeGuillemet(), NoBreak);
        run.Replace(InsideQuotes(), "");
        run.Replace(Hyphen(), HyphenOrDash);
        Dashes.Set(run);
        run.Replace(BeforeHighSigns(), Narrow);
        run.Replace(BeforeColon(), NoBreak);
        run.Replace(Ordinal(), "e");
        run.Replace(First(), "re");
        run.Replace(Thousands(), Narrow);
        run.Replace(BeforeSymbol(), NoBreak);
        run.Replace(BeforeUnit(), NoBreak);
        run.Replace(HoursAndMinutes(), NoBreak);
        run.Replace(AfterNumero(), NoBreak);
        run.Replace(AfterTitle(), NoBreak);
        run.Replace(BeforeMonth(), NoBreak);
        run.Replace(BeforeSiecle(), NoBreak);
    }

    /// <summary>« 5 - 3 » is a subtraction, « un mot - un autre » is not.</summary>
    private static string HyphenOrDash(Match match) =>
        char.IsDigit(match.Groups["before"].ValueSpan[^1]) && char.IsDigit(match.Groups["after"].ValueSpan[0]) ? match.Groups["gap"].Value : "–";

    /// <summary>Web and mail addresses, paths of Windows; without the sign that ends the sentence after them.</summary>
    [GeneratedRegex(@"(?:https?://|ftp://|mailto:|tel:|www\.|[A-Za-z]:\\)[^\s<>«»""“”]*[^\s<>«»""“”.,;:!?)\]’']|(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}/[^\s<>«»""“”]*[^\s<>«»""“”.,;:!?)\]’']|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![^\s])[:;8=]['’]?-?[)(\[\]DPpOo3/\\|*](?=$|[\s.,!?])")]
    private static partial Regex Emoticon();

    [GeneratedRegex(@"&#?\w+;")]
    private static partial Regex Entity();

    [GeneratedRegex(@"(?<=\p{L})(?<gap>['´`‘])(?=[\p{L}\d""«“\uE000])")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"(?<!\.)(?<gap>\.\.\.)(?![./\\])")]
    private static partial Regex ThreeDots();

    [GeneratedRegex(@"(?<=«)(?<gap>\s*)(?=[^\s])")]
    private static partial Regex AfterGuillemet();

    [GeneratedRegex(@"(?<=[^\s])(?<gap>\s*)(?=»)")]
    private static partial Regex BeforeGuillemet();

    [GeneratedRegex(@"(?<=“)(?<gap>\s+)|(?<=[^\s])(?<gap>\s+)(?=”)")]
    private static partial Regex InsideQuotes();

    [GeneratedRegex(@"(?<=(?<before>[^\s])\s+)(?<gap>--?)(?=\s+(?<after>[^\s]))")]
    private static partial Regex Hyphen();

    /// <summary>A space that is there becomes narrow; one that is missing is put where the sign ends a word, not in « index.php?id=2 ».</summary>
    [GeneratedRegex(@"(?<=[^\s([{«“¡¿!?;])(?:(?<gap>\s+)(?=[;!?](?!=))|(?<gap>)(?=[;!?]+(?:$|[\s)\]}»”""’'.,…:–—])))")]
    private static partial Regex BeforeHighSigns();

    [GeneratedRegex(@"(?<=[^\s([{«“:])(?:(?<gap>\s+)(?=:(?![:/)(]))|(?<gap>)(?=:(?:$|[\s)\]}»”""])))")]
    private static partial Regex BeforeColon();

    /// <summary>2ème, 3ieme, XXème; the plural keeps its s.</summary>
    [GeneratedRegex(@"(?<=\d|(?<!\p{L})[IVXL]{1,8})(?<gap>i?[èe]me)(?=s?(?![\p{L}\d]))")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<=(?<![\p{L}\d])[1I])(?<gap>[èe]re)(?=s?(?![\p{L}\d]))")]
    private static partial Regex First();

    /// <summary>Groups of three after a first group that does not begin with 0: no telephone number, no date.</summary>
    [GeneratedRegex(@"(?<=(?<![\d.,/:]|\d\s)[1-9]\d{0,2}(?:\s\d{3})*)(?<gap>\s)(?=\d{3}(?:\s\d{3})*(?!\d|\s\d))")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(?<=\d)(?<gap>\s*)(?=(?:%|‰|€|£|\$|°C|°F)(?![\p{L}\d]))")]
    private static partial Regex BeforeSymbol();

    [GeneratedRegex(@"(?<=\d)(?<gap>\s+)(?=(?:km/h|[kcmd]?m[²³23]?|[kmµ]?g|t|ha|[kMGT]?Wh?|[kMG]?Hz|[kKMGT]o|h|min|s|ms|[MK]€|k€|Md€|millions?|milliards?|mille)(?![\p{L}\d]))")]
    private static partial Regex BeforeUnit();

    [GeneratedRegex(@"(?<=\d\sh)(?<gap>\s+)(?=\d\d(?!\d))")]
    private static partial Regex HoursAndMinutes();

    [GeneratedRegex(@"(?<=(?<![\p{L}\d])[nN][°º])(?<gap>\s*)(?=\d)|(?<=(?<![\p{L}\d])(?:[nN]os?|§|pp?\.|art\.|chap\.|fig\.|vol\.))(?<gap>\s+)(?=\d)")]
    private static partial Regex AfterNumero();

    [GeneratedRegex(@"(?<=(?<![\p{L}\d&'’-])(?:MM?\.|Mmes?|Mlles?|Drs?|Prs?|Mes?|Mgrs?))(?<gap>\s+)(?=\p{Lu})")]
    private static partial Regex AfterTitle();

    [GeneratedRegex(@"(?<=(?<![\p{L}\d])(?:1er|[12]?\d|3[01]))(?<gap>\s+)(?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))")]
    private static partial Regex BeforeMonth();

    [GeneratedRegex(@"(?<=(?<!\p{L})[IVXL]{1,8}(?:er|e))(?<gap>\s+)(?=siècles?(?!\p{L}))")]
    private static partial Regex BeforeSiecle();
}
