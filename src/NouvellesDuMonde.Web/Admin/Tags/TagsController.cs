using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Tags;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Tags;

[Area("Admin"), Route("redaction/sujets"), Authorize(Policies.CanPublish)]
public sealed class TagsController(TagScreens screens, SaveTag save, DeleteTag delete) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken ct, int page = 1) =>
        View(await screens.ListAsync(q, Math.Clamp(page, 1, 1000), ct));

    [HttpGet("nouveau")]
    public IActionResult New() => View("Edit", new TagForm());

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await screens.EditAsync(id, ct) is { } form ? View(form) : NotFound();

    [HttpPost(""), SendOnce]
    public Task<IActionResult> Create(TagForm typed, CancellationToken ct) => SaveAsync(null, typed, ct);

    [HttpPost("{id:int}")]
    public Task<IActionResult> Update(int id, TagForm typed, CancellationToken ct) => SaveAsync(id, typed, ct);

    [HttpPost("{id:int}/suppression"), Authorize(Policies.CanRunTheDesk)]
    public async Task<IActionResult> Destroy(int id, CancellationToken ct)
    {
        this.Say(await delete.RunAsync(id, ct), "Sujet supprimé.");
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> SaveAsync(int? id, TagForm typed, CancellationToken ct)
    {
        var saved = ModelState.IsValid ? await save.RunAsync(id, typed, ct) : Saved.Refused([]);
        ModelState.Add(saved.Errors);
        if (!saved.IsDone)
            return View("Edit", typed with { Id = id, Count = await screens.CountAsync(id, ct) });
        this.Say($"Sujet « {typed.Name} » enregistré.");
        return RedirectToAction(nameof(Index));
    }
}
