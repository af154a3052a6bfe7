using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Authors;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Authors;

[Area("Admin"), Route("redaction/auteurs"), Authorize(Policies.CanRunTheDesk)]
public sealed class AuthorsController(AuthorScreens screens, SaveAuthor save) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct, int page = 1) => View(await screens.ListAsync(Math.Clamp(page, 1, 1000), ct));

    [HttpGet("nouveau")]
    public IActionResult New() => View("Edit", new AuthorForm());

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await screens.EditAsync(id, ct) is { } form ? View(form) : NotFound();

    [HttpPost(""), SendOnce]
    public Task<IActionResult> Create(AuthorForm typed, CancellationToken ct) => SaveAsync(null, typed, ct);

    [HttpPost("{id:int}")]
    public Task<IActionResult> Update(int id, AuthorForm typed, CancellationToken ct) => SaveAsync(id, typed, ct);

    private async Task<IActionResult> SaveAsync(int? id, AuthorForm typed, CancellationToken ct)
    {
        var saved = ModelState.IsValid ? await save.RunAsync(id, typed, ct) : Saved.Refused([]);
        ModelState.Add(saved.Errors);
        if (!saved.IsDone)
            return View("Edit", typed with { Id = id });
        this.Say($"{typed.Name} : fiche enregistrée.");
        return RedirectToAction(nameof(Index));
    }
}
