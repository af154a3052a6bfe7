using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Previews;

/// <summary>An article as readers will see it, before they can.</summary>
[Area("Admin"), Authorize(Policies.CanPublish)]
public sealed class PreviewsController(NewsDbContext db, ComposeBody compose) : Controller
{
    [HttpGet("/redaction/articles/{id:int}/apercu")]
    public async Task<IActionResult> Show(int id, CancellationToken ct)
    {
        var found = await db.Articles.Where(a => a.Id == id)
            .Select(a => new { a.Id, a.Headline, a.Standfirst, a.BodySource, a.Status }).SingleOrDefaultAsync(ct);
        if (found is null)
            return NotFound();
        var body = await compose.RunAsync(found.BodySource, ct);
        return View(new Preview(found.Id, found.Headline, found.Standfirst, body.Html, found.Status));
    }

    /// <summary>The text alone, while it is being typed.</summary>
    [HttpPost("/redaction/apercu")]
    public async Task<IActionResult> Fragment(string? body, CancellationToken ct) =>
        Content((await compose.RunAsync(body ?? "", ct)).Html, "text/html; charset=utf-8");
}

public sealed record Preview(int Id, string Headline, string Standfirst, string BodyHtml, ArticleStatus Status);
