using System.Text.RegularExpressions;

namespace NouvellesDuMonde.Core.Comments.Spam.Checks;

/// <summary>What the request says of the program that sent it. Easily forged, so it weighs little; programs forget it all the same.</summary>
internal sealed partial class BrowserCheck : ISpamCheck
{
    public string Name => "browser";

    public IEnumerable<SpamSignal> Inspect(SpamFacts facts)
    {
        if (facts.Browser is not { } browser)
            yield break;
        if (string.IsNullOrWhiteSpace(browser.UserAgent))
            yield return new SpamSignal(Name, 1, "Navigateur sans nom.");
        else if (Library().IsMatch(browser.UserAgent))
            yield return new SpamSignal(Name, 2, "Envoyé par un programme qui se nomme lui-même, et non par un navigateur.") { AtLeast = SpamDecision.Hold };
        if (string.IsNullOrWhiteSpace(browser.AcceptLanguage))
            yield return new SpamSignal(Name, 0.5, "Navigateur sans langue préférée.");
        else if (!French().IsMatch(browser.AcceptLanguage))
            yield return new SpamSignal(Name, 0.5, "Navigateur réglé sur d’autres langues que le français.");
    }

    [GeneratedRegex(
        @"^(?:curl|wget|python|go-http|java/|okhttp|libwww|lwp|perl|ruby|php|guzzle|axios|node|got |httpie|aiohttp|scrapy|apache-httpclient|winhttp|postman)|headlesschrome|phantomjs",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Library();

    // « fr », « fr-CA »; « * » excludes nothing.
    [GeneratedRegex(@"(?:^|[,\s])(?:fr\b|\*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex French();
}
