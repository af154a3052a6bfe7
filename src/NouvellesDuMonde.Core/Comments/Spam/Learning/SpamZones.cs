namespace NouvellesDuMonde.Core.Comments.Spam.Learning;

/// <summary>
/// Where a model's margins become « hold » and « spam », and what a margin means as a probability: both found by cross-validation when it was
/// trained (<see cref="ModelTrainer"/>), for French and for everything else apart.
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

    public static SpamZones None { get; } = new(ZoneBorders.Never, ZoneBorders.Never);

    public static double MostHonestIn(bool isFrench) => isFrench ? MostHonest : MostHonestInOthers;

    public ZoneBorders For(bool isFrench) => isFrench ? French : Other;

    /// <summary>The margin with what its text as a whole says for its author: what the borders are compared with.</summary>
    public static double Fair(SpamMargin margin) => margin.Value
        - (margin.Outline.Words > LongText ? LongTextBonus : 0)
        - (margin.Outline.IsProse ? ProseBonus : 0)
        - (margin.IsFrench && margin.Outline.AsksNothing ? AsksNothingBonus + (margin.Outline.HasFigures ? 0 : NoFigureBonus) : 0)
        - (margin.Outline.NamesHelpline ? HelplineBonus : 0)
        - (margin.Outline.IsSource ? SourceBonus : 0);
}

/// <summary>Margins from which a text is held, and from which it is spam.</summary>
public sealed record ZoneBorders(double Hold, double Spam)
{
    /// <summary>No text reaches it, and it still fits into JSON.</summary>
    private const double OutOfReach = 1000;

    public static ZoneBorders Never { get; } = new(OutOfReach, OutOfReach);

    /// <summary>Of texts in this language.</summary>
    public ProbabilityCurve Chance { get; init; } = ProbabilityCurve.Plain;
}
