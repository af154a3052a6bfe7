using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Corrections;

/// <summary>What readers are told about an article that is out.</summary>
[Area("Admin"), Route("redaction/articles/{articleId:int}/corrections"), Authorize(Policies.CanPublish)]
public sealed class CorrectionsController(
    CorrectionScreens screens, AddCorrection add, ReviseCorrection revise, RemoveCorrection remove) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index(int articleId, CancellationToken ct) => ScreenAsync(nameof(Index), articleId, new CorrectionForm(), ct);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int articleId, int id, CancellationToken ct) =>
        await screens.FindAsync(articleId, id, ct) is { } form ? await ScreenAsync(nameof(Edit), articleId, form, ct) : NotFound();

    [HttpPost(""), SendOnce]
    public async Task<IActionResult> Create(int articleId, CorrectionForm typed, CancellationToken ct)
    {
        var saved = await add.RunAsync(articleId, typed, User.EditorId(), ct);
        return saved.IsDone ? Done(articleId, "Publié\u00A0: les lecteurs le voient dès maintenant.") : await AgainAsync(nameof(Index), articleId, typed, saved, ct);
    }

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Update(int articleId, int id, CorrectionForm typed, CancellationToken ct)
    {
        var saved = await revise.RunAsync(articleId, id, typed, ct);
        return saved.IsDone ? Done(articleId, "Enregistré.") : await AgainAsync(nameof(Edit), articleId, typed with { Id = id }, saved, ct);
    }

    /// <summary>What readers have been told is taken back by those only who run the desk.</summary>
    [HttpPost("{id:int}/suppression"), Authorize(Policies.CanRunTheDesk)]
    public async Task<IActionResult> Destroy(int articleId, int id, CancellationToken ct)
    {
        this.Say(await remove.RunAsync(articleId, id, ct), "Supprimé\u00A0: les lecteurs ne le voient plus.");
        return RedirectToAction(nameof(Index), new { articleId });
    }

    private RedirectToActionResult Done(int articleId, string words)
    {
        this.Say(words);
        return RedirectToAction(nameof(Index), new { articleId });
    }

    private Task<IActionResult> AgainAsync(string view, int articleId, CorrectionForm typed, Saved saved, CancellationToken ct)
    {
        ModelState.Add(saved.Errors);
        return ScreenAsync(view, articleId, typed, ct);
    }

    private async Task<IActionResult> ScreenAsync(string view, int articleId, CorrectionForm typed, CancellationToken ct) =>
        await screens.LoadAsync(articleId, ct) is { } desk ? View(view, typed with { Desk = desk }) : NotFound();
}
