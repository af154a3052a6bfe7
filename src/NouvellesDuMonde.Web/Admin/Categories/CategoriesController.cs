using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Categories;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Categories;

[Area("Admin"), Route("redaction/rubriques"), Authorize(Policies.CanRunTheDesk)]
public sealed class CategoriesController(CategoryScreens screens, SaveCategory save, DeleteCategory delete) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await screens.TreeAsync(ct));

    [HttpGet("nouvelle")]
    public async Task<IActionResult> New(int? sous, CancellationToken ct) =>
        View("Edit", await screens.NewAsync(sous, ct));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await screens.EditAsync(id, ct) is { } form ? View(form) : NotFound();

    [HttpPost(""), SendOnce]
    public Task<IActionResult> Create(CategoryForm typed, CancellationToken ct) => SaveAsync(null, typed, ct);

    [HttpPost("{id:int}")]
    public Task<IActionResult> Update(int id, CategoryForm typed, CancellationToken ct) => SaveAsync(id, typed, ct);

    [HttpPost("{id:int}/suppression")]
    public async Task<IActionResult> Destroy(int id, CancellationToken ct)
    {
        var outcome = await delete.RunAsync(id, ct);
        this.Say(outcome, "Rubrique supprimée.");
        return outcome.IsDone ? RedirectToAction(nameof(Index)) : RedirectToAction(nameof(Edit), new { id });
    }

    private async Task<IActionResult> SaveAsync(int? id, CategoryForm typed, CancellationToken ct)
    {
        var saved = ModelState.IsValid ? await save.RunAsync(id, typed, ct) : Saved.Refused([]);
        ModelState.Add(saved.Errors);
        if (!saved.IsDone)
            return View("Edit", await screens.FormAsync(id, typed, ct));
        this.Say($"Rubrique « {typed.Name} » enregistrée.");
        return RedirectToAction(nameof(Index));
    }
}
