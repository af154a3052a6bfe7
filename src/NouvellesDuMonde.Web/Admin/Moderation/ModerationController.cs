using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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

    /// <summary>For the script that keeps the tabs up to date while a moderator works.</summary>
    [HttpGet("/redaction/moderation/compteurs")]
    public async Task<IActionResult> Counts(ModerationFilter filter, CancellationToken ct)
    {
        var counts = await queue.CountsAsync(filter, ct);
        return Json(counts.ToDictionary(c => c.Key.ToString(), c => DeskWords.Count(c.Value)));
    }
}
