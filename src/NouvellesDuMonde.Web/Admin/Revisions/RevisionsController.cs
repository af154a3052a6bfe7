using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Revisions;

/// <summary>Every save of an article, to look at and to bring back.</summary>
[Area("Admin"), Route("redaction/articles/{articleId:int}/versions"), Authorize(Policies.CanPublish)]
public sealed class RevisionsController(RevisionsQuery revisions, RestoreRevision restore) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int articleId, int? avant, CancellationToken ct) =>
        await revisions.ListAsync(articleId, avant, ct) is { } list ? View(list) : NotFound();

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int articleId, int id, CancellationToken ct) =>
        await revisions.FindAsync(articleId, id, ct) is { } revision ? View(revision) : NotFound();

    [HttpPost("{id:int}/restauration")]
    public async Task<IActionResult> Restore(int articleId, int id, CancellationToken ct)
    {
        var saved = await restore.RunAsync(articleId, id, User.EditorId(), ct);
        if (saved.IsMissing)
            return NotFound();
        if (saved.IsDone)
            this.Say("Cette version est de nouveau celle de l’article.");
        else
            TempData["Refusal"] = saved.Errors.Count > 0
                ? string.Join(" ", saved.Errors.Select(e => e.Sentence))
                : "Quelqu’un vient d’enregistrer cet article. Regardez sa version avant de recommencer.";
        return RedirectToAction("Edit", "Articles", new { id = articleId });
    }
}
