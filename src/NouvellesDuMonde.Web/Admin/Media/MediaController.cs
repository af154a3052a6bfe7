using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Media;

[Area("Admin"), Route("redaction/medias"), Authorize(Policies.CanPublish)]
public sealed class MediaController(MediaScreens screens, StoreMedia store, DescribeMedia describe, DeleteMedia delete) : Controller
{
    /// <summary>Bytes. More than an image may have, so that whoever sends too large a one is told so beside the field.</summary>
    private const int MaxRequest = 4 * StoreMedia.MaxBytes;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, string? apres, CancellationToken ct) => View(await screens.ListAsync(q, apres, ct));

    /// <summary>The editor's picker asks for this part alone.</summary>
    [HttpGet("choix")]
    public async Task<IActionResult> Choices(string? q, CancellationToken ct) => PartialView("_Choices", await screens.ListAsync(q, null, ct));

    [HttpGet("nouveau")]
    public IActionResult New() => View(new MediaForm());

    [HttpPost(""), SendOnce, RequestSizeLimit(MaxRequest), RequestFormLimits(MultipartBodyLengthLimit = MaxRequest)]
    public async Task<IActionResult> Create(MediaForm typed, IFormFile? file, CancellationToken ct)
    {
        await using var content = file?.OpenReadStream();
        var (saved, found) = ModelState.IsValid ? await store.RunAsync(content, file?.FileName ?? "", typed, ct) : new MediaStored(Saved.Refused([]), []);
        ModelState.Add(saved.Errors);
        if (!saved.IsDone)
            return View("New", typed);
        this.Say($"Image ajoutée sous le n° {saved.Id}.{FoundWords.Of(found)}");
        return RedirectToAction(nameof(Edit), new { id = saved.Id });
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await screens.EditAsync(id, ct) is { } form ? View(form) : NotFound();

    [HttpPost("{id:int}")]
    public async Task<IActionResult> Update(int id, MediaForm typed, CancellationToken ct)
    {
        var saved = ModelState.IsValid ? await describe.RunAsync(id, typed, ct) : Saved.Refused([]);
        ModelState.Add(saved.Errors);
        if (!saved.IsDone)
            return await screens.ShownAsync(id, ct) is { } shown ? View("Edit", typed with { Shown = shown }) : NotFound();
        this.Say("Image enregistrée, partout où elle est montrée.");
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost("{id:int}/suppression")]
    public async Task<IActionResult> Destroy(int id, CancellationToken ct)
    {
        var outcome = await delete.RunAsync(id, ct);
        this.Say(outcome, "Image supprimée.");
        return outcome.IsDone ? RedirectToAction(nameof(Index)) : RedirectToAction(nameof(Edit), new { id });
    }
}
