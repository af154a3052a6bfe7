namespace NouvellesDuMonde.Core.Comments.Spam.Texts;

/// <summary>
/// In which language a text is written, by the three letters that follow each other: a model of our own, counted once at start from a
/// thousand words a language. Letters of another alphabet speak for themselves.
/// </summary>
public static class LanguageGuess
{
    /// <summary>Fewer letters say nothing: « OK, super » is every language.</summary>
    private const int FewestLetters = 40;

    /// <summary>How much likelier than French another language must be, by letter. From 0.10 on, short French messages were taken for others.</summary>
    private const double Margin = 0.12;

    private const double MostForeign = 0.5;

    /// <returns>Null for French, and when the text does not tell.</returns>
    public static ForeignLanguage? Of(string text)
    {
        var letters = LetterTrigrams.Read(text, out var foreign);
        if (foreign > FewestLetters / 2 && foreign > (letters.Length + foreign) * MostForeign)
            return ForeignLanguage.OtherAlphabet;
        if (letters.Length - letters.AsSpan().Count(' ') < FewestLetters)
            return null;
        var costs = LanguageProfiles.Costs(letters);
        var best = 0;
        for (var i = 1; i < costs.Length; i++)
            best = costs[i] < costs[best] ? i : best;
        return (costs[LanguageProfiles.French] - costs[best]) / letters.Length > Margin ? new ForeignLanguage(LanguageProfiles.Names[best]) : null;
    }
}

/// <param name="Code">ISO 639-1; « und » for letters that are not Latin.</param>
public sealed record ForeignLanguage(string Code)
{
    public static ForeignLanguage OtherAlphabet { get; } = new("und");

    /// <summary>« en anglais ».</summary>
    public string InWords => Code switch
    {
        "en" => "en anglais",
        "es" => "en espagnol",
        "de" => "en allemand",
        "it" => "en italien",
        "pt" => "en portugais",
        "nl" => "en néerlandais",
        "pl" => "en polonais",
        "tr" => "en turc",
        "id" => "en indonésien",
        _ => "dans un autre alphabet",
    };
}
