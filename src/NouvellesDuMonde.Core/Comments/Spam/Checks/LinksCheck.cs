using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>A source helps a discussion; a list of addresses is an advertisement.</summary>
internal sealed partial class LinksCheck : ISpamCheck
{
    private const int Advertisement = 5;

    public string Name => "links";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        var count = Address().Count(facts.Text);
        if (ForumMarkup().IsMatch(facts.Text))
            yield return new SpamSignal(Name, 4, "Lien écrit en HTML ou en BBCode.") { AtLeast = SpamDecision.Hold };
        if (count >= Advertisement)
            yield return new SpamSignal(Name, 4, $"{count} liens.") { AtLeast = SpamDecision.Hold };
        else if (count > facts.Options.FreeLinks)
            yield return new SpamSignal(Name, 2, $"{count} liens.");
        else if (count > 0)
            yield return new SpamSignal(Name, 0.5, count == 1 ? "Un lien." : $"{count} liens.");
    }

    [GeneratedRegex(@"https?://|(?<![/\w.])www\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"<a\s[^>]*href|\[/?url\b|\[link=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex ForumMarkup();
}
