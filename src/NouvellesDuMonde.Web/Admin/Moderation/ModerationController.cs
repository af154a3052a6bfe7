using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Moderation;

/// <summary>The desk: what waits, what was decided, and each comment with its reasons.</summary>
[Area("Admin"), Authorize(Policies.CanModerate), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ModerationController(ModerationQueueQuery queue, ModerationDetailQuery detail) : Controller
{
    [HttpGet("/redaction/moderation")]
    public async Task<IActionResult> Index(ModerationFilter filter, CancellationToken ct) => View(await queue.RunAsync(filter, ct));

    [HttpGet("/redaction/moderation/{id:long}")]
    public async Task<IActionResult> Show(long id, CancellationToken ct) =>
        await detail.RunAsync(id, ct) is { } page ? View(page) : NotFound();

    /// <summary>For the script that keeps the list up to date while a moderator works: comments as they are now.</summary>
    [HttpGet("/redaction/moderation/cartes")]
    public async Task<IActionResult> Cards(long[] ids, string? retour, CancellationToken ct) =>
        PartialView("_Cards", await queue.CardsAsync(ids, Url.IsLocalUrl(retour) ? retour : "/redaction/moderation", ct));

    /// <summary>Likewise the counts of the tabs, and how many comments came in since.</summary>
    /// <param name="depuis">What the list knows (<see cref="ModerationQueue.Asked"/>).</param>
    [HttpGet("/redaction/moderation/compteurs")]
    public async Task<IActionResult> Counts(ModerationFilter filter, string? depuis, CancellationToken ct)
    {
        var counts = await queue.CountsAsync(filter, ct);
        var news = CommentCursor.Parse(depuis) is { } known ? await queue.NewsAsync(filter, known, ct) : 0;
        return Json(new { Counts = counts.ToDictionary(c => c.Key.ToString(), c => DeskWords.Count(c.Value)), News = news });
    }
}
