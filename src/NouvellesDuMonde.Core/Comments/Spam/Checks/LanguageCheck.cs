using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Readers of a French newspaper write French, and now and then something else.</summary>
internal sealed class LanguageCheck : ISpamCheck
{
    public string Name => "language";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts) => facts.Foreign is { } language
        ? [new SpamSignal(Name, language == ForeignLanguage.OtherAlphabet ? 2 : 1, $"Écrit {language.InWords}.")]
        : [];
}
