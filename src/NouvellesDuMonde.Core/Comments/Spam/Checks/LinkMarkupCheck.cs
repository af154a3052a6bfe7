using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>Links written for other sites, and links that show one address and lead to another.</summary>
internal sealed class LinkMarkupCheck : ISpamCheck
{
    public string Name => "link-markup";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (LinkMarkup.IsIn(facts.Text))
            yield return new SpamSignal(Name, 3, "Lien écrit en HTML ou en BBCode.") { AtLeast = SpamDecision.Hold };
        if (LinkMarkup.Mismatch(facts.Text) is { } link)
            yield return new SpamSignal(Name, 3, $"Lien qui montre {link.Shown} et mène à {link.Target}.") { AtLeast = SpamDecision.Hold };
    }
}
