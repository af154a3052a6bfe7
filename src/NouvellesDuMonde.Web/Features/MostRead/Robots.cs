using System.Buffers;

namespace NouvellesDuMonde.Web.Features.MostRead;

/// <summary>
/// Tells a reader's browser from programs, by what the request says of itself; nothing of it is kept. A robot that pretends to be
/// a browser is counted: without following readers nobody could tell, and a list of the most read bears it.
/// </summary>
internal static class Robots
{
    /// <summary>
    /// Parts of the names of crawlers, previews in messengers, watchers and command-line tools that also call themselves Mozilla. With
    /// its punctuation, because « Cubot » is a maker of telephones.
    /// </summary>
    private static readonly SearchValues<string> Names = SearchValues.Create(
    [
        "bot/", "bot;", "bot)", "bot,", "bot-", "bot+", "robot", "crawl", "spider", "slurp", "scrap", "archiver", "headless", "lighthouse", "pagespeed",
        "facebookexternalhit", "meta-external", "whatsapp", "telegram", "embedly", "bingpreview", "linkpreview", "skypeuripreview",
        "google-inspectiontool", "googleother", "google-extended", "mediapartners", "adsbot", "apis-google", "feedfetcher", "feedly",
        "inoreader", "monitor", "uptime", "pingdom", "statuscake", "gptbot", "chatgpt", "claude", "perplexity", "ccbot", "bytespider",
        "python", "curl", "wget", "java/", "okhttp", "go-http", "phantomjs", "puppeteer", "playwright", "selenium", "validator", "http-client",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Every browser has begun its name so for thirty years; a program that takes the trouble to copy it is caught above.</summary>
    private const string Browser = "Mozilla/";

    public static bool IsReader(HttpRequest request)
    {
        var headers = request.Headers;
        var agent = headers.UserAgent is [{ } only] ? only : "";
        return agent.StartsWith(Browser, StringComparison.Ordinal) && !agent.AsSpan().ContainsAny(Names)
            && !IsAhead(headers["Sec-Purpose"]) && !IsAhead(headers["Purpose"]) && !IsAhead(headers["X-Purpose"]) && !IsAhead(headers["X-Moz"])
            // Something that a script fetched is no page that a person opened. Browsers of before 2023 do not say.
            && headers["Sec-Fetch-Mode"] is not [{ } and not "navigate"];
    }

    /// <summary>Fetched or drawn in case a reader should come: <c>prefetch</c>, <c>prefetch;prerender</c>, <c>preview</c>.</summary>
    private static bool IsAhead(Microsoft.Extensions.Primitives.StringValues purpose) => purpose is [{ } only] && only.StartsWith("pre", StringComparison.OrdinalIgnoreCase);
}
