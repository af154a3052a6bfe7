using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Previews;

/// <summary>An article as readers will see it, before they can. Drawn by the public page's own view.</summary>
[Area("Admin"), Authorize(Policies.CanPublish)]
public sealed class PreviewsController(PreviewQuery query, ComposeBody compose) : Controller
{
    [HttpGet("/redaction/articles/{id:int}/apercu")]
    public async Task<IActionResult> Show(int id, CancellationToken ct) => await query.RunAsync(id, ct) is { } preview ? View(preview) : NotFound();

    /// <summary>The text alone, while it is being typed.</summary>
    [HttpPost("/redaction/apercu")]
    public async Task<IActionResult> Fragment(string? body, CancellationToken ct) =>
        Content((await compose.RunAsync(body ?? "", ct)).Html, "text/html; charset=utf-8");
}
