using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Forms;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Admin.Articles;

[Area("Admin"), Route("redaction/articles"), Authorize(Policies.CanPublish)]
public sealed class ArticlesController(
    ArticleListQuery list, ArticleEditorQuery editor, SaveArticle save, AfterSave afterSave, DeleteDraft delete, SendOnce once, GenuineForm genuine) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ArticleFilter filter, CancellationToken ct) => View(await list.RunAsync(filter, ct));

    /// <summary>The editor's picker for « Lire aussi » asks for this part alone.</summary>
    [HttpGet("choix")]
    public async Task<IActionResult> Choices(string? q, CancellationToken ct) => PartialView("_Choices", await list.ChoicesAsync(q, ct));

    /// <summary>The form's key stands in the address: whoever comes back to it after sending it is led to the article that it made.</summary>
    [HttpGet("nouveau")]
    public async Task<IActionResult> New(ArticleKind nature, [FromQuery(Name = FormKeyTagHelper.Parameter)] Guid? key, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return NotFound();
        if (key is not { } known)
            return Redirect(NewArticle.PathOf(nature, Guid.NewGuid()));
        return await once.FindAsync(known, ct) is { } made ? LocalRedirect(made) : View("Edit", await editor.NewAsync(nature, ct));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await editor.EditAsync(id, ct) is { } screen ? View(screen) : NotFound();

    /// <summary>At the address of the empty form: whoever must sign in first comes back to it.</summary>
    [HttpPost("nouveau"), SendOnce(GoesOn = true), IgnoreAntiforgeryToken]
    public async Task<IActionResult> Create(ArticleEditor typed, CancellationToken ct)
    {
        if (SendOnceAttribute.AnswerIn(HttpContext) is not { } made)
            return await SaveAsync(null, typed, ct);
        // The same form again. The same text is there already; another one goes on from it.
        var id = NewArticle.IdIn(made);
        return await save.IsKeptAsync(id, typed, User.EditorId(), ct) && await afterSave.IsDoneAsync(id, typed, ct)
            ? LocalRedirect(made)
            : await SaveAsync(id, typed, ct);
    }

    [HttpPost("{id:int}"), IgnoreAntiforgeryToken]
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
        ModelState.Add(await genuine.CheckAsync());
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
