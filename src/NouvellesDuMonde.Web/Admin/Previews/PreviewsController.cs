using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Html;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Previews;

/// <summary>An article as readers will see it, before they can. Drawn by the public page's own view.</summary>
[Area("Admin"), Authorize(Policies.CanPublish)]
public sealed class PreviewsController(PreviewQuery query, ComposeBody compose) : Controller
{
    [HttpGet("/redaction/articles/{id:int}/apercu")]
    public async Task<IActionResult> Show(int id, CancellationToken ct) => await query.RunAsync(id, null, ct) is { } preview ? View(preview) : NotFound();

    /// <summary>A change of a published article, before readers can see it: nothing is saved.</summary>
    [HttpPost("/redaction/articles/{id:int}/apercu")]
    public async Task<IActionResult> Unsaved(int id, ArticleInput typed, CancellationToken ct) =>
        await query.RunAsync(id, typed, ct) is { } preview ? View("Show", preview) : NotFound();

    /// <summary>What was pasted from elsewhere, as the house writes it.</summary>
    [HttpPost("/redaction/collage")]
    public IActionResult Paste(string? body) => Content(ArticleSource.Normalise(body), "text/html; charset=utf-8");

    /// <summary>The text alone, while it is being typed.</summary>
    [HttpPost("/redaction/apercu")]
    public async Task<IActionResult> Fragment(string? body, CancellationToken ct) =>
        Content((await compose.RunAsync(body ?? "", ct)).Html, "text/html; charset=utf-8");
}
