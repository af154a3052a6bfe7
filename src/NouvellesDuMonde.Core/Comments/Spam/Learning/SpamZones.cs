namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// Where a model's margins become « hold » and « spam », and what a margin means as a probability: both found by cross-validation when it was
/// trained (<see cref="ModelTrainer"/>), for French, for other languages and for a few words in them apart.
/// </summary>
public sealed record SpamZones(ZoneBorders French, ZoneBorders Other)
{
    /// <summary>
    /// Share of honest texts in the spam zone, at most. Measured on everything of a language, short messages and abuse included, which are
    /// much nearer to spam than comments under articles: of those, fewer than one in a thousand (docs/decisions/0022).
    /// </summary>
    public const double MostHonest = 0.004;

    /// <summary>Likewise in other languages, where the corpora's comments under videos are nearer to spam than anything that is said here.</summary>
    public const double MostHonestInOthers = 0.005;

    /// <summary>
    /// Likewise for a few words in another language: under a French article hardly anybody means them, and the corpora's honest ones are
    /// written under videos and between friends.
    /// </summary>
    public const double MostHonestInMessages = 0.008;

    /// <summary>Words up to which a text in another language is such a message.</summary>
    public const int ShortText = 30;

    /// <summary>Words from which a text is long: who writes a letter usually means it, so it takes more to call it spam.</summary>
    public const int LongText = 40;

    /// <summary>How much more.</summary>
    public const double LongTextBonus = 0.4;

    /// <summary>For a text written in sentences: who takes that time seldom sells, and who writes so of money mostly speaks about the news.</summary>
    public const double ProseBonus = 0.4;

    /// <summary>In another language than French, for an address that is a source; of French texts the address is not read at all.</summary>
    public const double SourceBonus = 0.3;

    /// <summary>For a French text that gives no way to answer.</summary>
    public const double AsksNothingBonus = 0.3;

    /// <summary>And more for one without any figure: « Gratuit ? Rien n’est gratuit » is an opinion.</summary>
    public const double NoFigureBonus = 0.2;

    /// <summary>For a text that passes on the number of a helpline.</summary>
    public const double HelplineBonus = 0.5;

    /// <summary>For a French text that speaks of fraud: it warns of one, and quotes its words.</summary>
    public const double WarningBonus = 0.4;

    public static SpamZones None { get; } = new(ZoneBorders.Never, ZoneBorders.Never);

    /// <summary>Of a few words in another language. A model made before there was such a thing has those of the language.</summary>
    public ZoneBorders Message { get => field ?? Other; init; }

    public static double MostHonestIn(TextKind kind) => kind switch
    {
        TextKind.French => MostHonest,
        TextKind.Other => MostHonestInOthers,
        TextKind.Message => MostHonestInMessages,
    };

    public static TextKind KindOf(SpamMargin margin) =>
        margin.IsFrench ? TextKind.French : margin.Outline.Words <= ShortText ? TextKind.Message : TextKind.Other;

    public ZoneBorders For(SpamMargin margin) => KindOf(margin) switch
    {
        TextKind.French => margin.Outline.SaysLittle || margin.Outline.OnlyInforms ? French.ToHeldAtMost() : French,
        TextKind.Other => Other,
        TextKind.Message => Message,
    };

    /// <summary>The margin with what its text as a whole says for its author: what the borders are compared with.</summary>
    public static double Fair(SpamMargin margin) => margin.Value
        - (margin.Outline.Words > LongText ? LongTextBonus : 0)
        - (margin.Outline.IsProse ? ProseBonus : 0)
        - (margin.IsFrench && margin.Outline.AsksNothing ? AsksNothingBonus + (margin.Outline.HasFigures ? 0 : NoFigureBonus) : 0)
        - (margin.Outline.NamesHelpline ? HelplineBonus : 0)
        - (margin.IsFrench && margin.Outline.Warns ? WarningBonus : 0)
        - (margin.Outline.IsSource ? SourceBonus : 0);
}

/// <summary>What is compared with what: each kind has its own borders.</summary>
public enum TextKind
{
    French,

    /// <summary>In another language.</summary>
    Other,

    /// <summary>A few words in another language (<see cref="SpamZones.ShortText"/>).</summary>
    Message,
}

/// <summary>Margins from which a text is held, and from which it is spam.</summary>
public sealed record ZoneBorders(double Hold, double Spam)
{
    /// <summary>No text reaches it, and it still fits into JSON.</summary>
    private const double OutOfReach = 1000;

    public static ZoneBorders Never { get; } = new(OutOfReach, OutOfReach);

    /// <summary>The same, for a text that is not to be put away by what it is like: too short, or a reader's who informs others.</summary>
    public ZoneBorders ToHeldAtMost() => this with { Spam = OutOfReach };

    /// <summary>Of texts in this language.</summary>
    public ProbabilityCurve Chance { get; init; } = ProbabilityCurve.Plain;
}
