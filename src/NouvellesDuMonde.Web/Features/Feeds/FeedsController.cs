using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Syndication;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.Features.Navigation;
using NouvellesDuMonde.Web.Features.Redirects;
using NouvellesDuMonde.Web.Features.Tags;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>Every feed in every format; the last part of the address names the format.</summary>
[PublicPage]
public sealed class FeedsController(
    ArticleFeedQuery articles, CommentFeedQuery comments, SiteTree tree, TagPageQuery tags, OldAddresses oldAddresses) : Controller
{
    /// <summary>For people: which feeds there are, and what one does with them.</summary>
    [HttpGet(FeedPath.Site)]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        HttpContext.TagPage(PageTags.Site);
        return View(await tree.LoadAsync(ct));
    }

    /// <summary>Where WordPress had its feeds: who subscribed there goes on reading.</summary>
    [HttpGet("/feed"), HttpGet("/feed/rss"), HttpGet("/feed/rss2")]
    public IActionResult OldRss() => LocalRedirectPermanent("/flux/rss.xml");

    [HttpGet("/feed/atom")]
    public IActionResult OldAtom() => LocalRedirectPermanent("/flux/atom.xml");

    [HttpGet("/flux/{file}")]
    public async Task<IActionResult> Site(string file, CancellationToken ct) => Answer(file, await articles.SiteAsync(ct)) as IActionResult ?? NotFound();

    [HttpGet("/{rubrique}/flux/{file}")]
    public async Task<IActionResult> Rubrique(string rubrique, string file, CancellationToken ct) =>
        (await tree.LoadAsync(ct)).Find(rubrique) is { } found && Answer(file, await articles.RubriqueAsync(found, ct)) is { } answer
            ? answer
            : await MovedAsync("/" + rubrique, file, ct);

    [HttpGet("/sujets/{slug}/flux/{file}")]
    public async Task<IActionResult> Subject(string slug, string file, CancellationToken ct)
    {
        if (Answer(file, await articles.SubjectAsync(slug, ct)) is { } answer)
            return answer;
        return await tags.MeantBySynonymAsync(slug, ct) is { } meant
            ? LocalRedirectPermanent($"{FeedPath.OfSubject(meant)}/{file}")
            : NotFound();
    }

    [HttpGet("/auteurs/{slug}/flux/{file}")]
    public async Task<IActionResult> Author(string slug, string file, CancellationToken ct) =>
        Answer(file, await articles.AuthorAsync(slug, ct)) ?? await MovedAsync("/auteurs/" + slug, file, ct);

    [HttpGet("/{rubrique}/{slugAndId}/commentaires/flux/{file}")]
    public async Task<IActionResult> Comments(string slugAndId, string file, CancellationToken ct)
    {
        var feed = await comments.RunAsync(slugAndId, ct);
        if (feed is not null && Request.Path != $"{feed.Folder}/{file}")
            return LocalRedirectPermanent($"{feed.Folder}/{file}");
        return Answer(file, feed) as IActionResult ?? NotFound();
    }

    private FeedResult? Answer(string file, Feed? feed)
    {
        if (feed is null || FeedPath.FormatOf(file) is not { } format)
            return null;
        HttpContext.TagPage(PageTags.Site, feed.Tag);
        return new FeedResult(feed, format);
    }

    /// <summary>Somebody subscribed years ago: the feed follows its page wherever that went.</summary>
    private async Task<IActionResult> MovedAsync(string pagePath, string file, CancellationToken ct) =>
        await oldAddresses.FindAsync(pagePath, ct) is { Path: { } path } ? LocalRedirectPermanent($"{path}/flux/{file}") : NotFound();
}
