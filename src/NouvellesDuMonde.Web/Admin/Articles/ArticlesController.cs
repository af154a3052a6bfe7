using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Articles;

[Area("Admin"), Route("redaction/articles"), Authorize(Policies.CanPublish)]
public sealed class ArticlesController(ArticleListQuery list, ArticleEditorQuery editor, SaveArticle save, AfterSave afterSave, DeleteDraft delete) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ArticleFilter filter, CancellationToken ct) => View(await list.RunAsync(filter, ct));

    /// <summary>The editor's picker for « Lire aussi » asks for this part alone.</summary>
    [HttpGet("choix")]
    public async Task<IActionResult> Choices(string? q, CancellationToken ct) => PartialView("_Choices", await list.ChoicesAsync(q, ct));

    [HttpGet("nouveau")]
    public async Task<IActionResult> New(ArticleKind nature, CancellationToken ct) => ModelState.IsValid ? View("Edit", await editor.NewAsync(nature, ct)) : NotFound();

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await editor.EditAsync(id, ct) is { } screen ? View(screen) : NotFound();

    [HttpPost(""), SendOnce]
    public Task<IActionResult> Create(ArticleEditor typed, CancellationToken ct) => SaveAsync(null, typed, ct);

    [HttpPost("{id:int}")]
    public Task<IActionResult> Update(int id, ArticleEditor typed, CancellationToken ct) => SaveAsync(id, typed, ct);

    [HttpPost("{id:int}/suppression")]
    public async Task<IActionResult> Destroy(int id, CancellationToken ct)
    {
        var outcome = await delete.RunAsync(id, ct);
        this.Say(outcome, "Brouillon supprimé.");
        return outcome.IsDone ? RedirectToAction(nameof(Index)) : RedirectToAction(nameof(Edit), new { id });
    }

    private async Task<IActionResult> SaveAsync(int? id, ArticleEditor typed, CancellationToken ct)
    {
        ModelState.Add(afterSave.Check(typed));
        var saved = ModelState.IsValid ? await save.RunAsync(id, typed.ToSave(), User.EditorId(), ct) : null;
        if (saved is { IsMissing: true })
            return NotFound();
        if (saved is not { Id: { } savedId })
        {
            ModelState.Add(saved?.Errors ?? []);
            return View("Edit", await editor.AgainAsync(id, typed, saved is { IsStale: true }, ct));
        }

        var (outcome, done) = await afterSave.RunAsync(savedId, typed, User.RunsTheDesk(), ct);
        this.Say(outcome, done);
        return typed.Then == Then.Preview
            ? RedirectToAction("Show", "Previews", new { id = savedId })
            : RedirectToAction(nameof(Edit), new { id = savedId });
    }
}
