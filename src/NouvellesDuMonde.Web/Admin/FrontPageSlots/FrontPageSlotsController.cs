using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Admin.FrontPages;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.FrontPageSlots;

/// <summary>Articles pinned on the front page.</summary>
[Area("Admin"), Route("redaction/une/places"), Authorize(Policies.CanPublish)]
public sealed class FrontPageSlotsController(SlotScreens screens, FrontPageDeskQuery desk, PinArticle pin, UnpinArticle unpin) : Controller
{
    private const string DeskPath = "/redaction/une";

    [HttpGet("nouvelle")]
    public async Task<IActionResult> New(FrontPageZone zone, int rang, int? rubrique, CancellationToken ct) =>
        await screens.FormAsync(null, new SlotForm { Zone = zone, Rang = rang, Rubrique = rubrique }, ct) is { } form ? View("Edit", form) : NotFound();

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Edit(int id, CancellationToken ct) => await screens.EditAsync(id, ct) is { } form ? View(form) : NotFound();

    [HttpPost("")]
    public Task<IActionResult> Create(SlotForm typed, CancellationToken ct) => SaveAsync(null, typed, ct);

    [HttpPost("{id:int}")]
    public Task<IActionResult> Update(int id, SlotForm typed, CancellationToken ct) => SaveAsync(id, typed, ct);

    [HttpPost("{id:int}/suppression")]
    public async Task<IActionResult> Destroy(int id, int version, CancellationToken ct)
    {
        this.Say(await unpin.RunAsync(id, version, ct), "L’épingle est retirée.");
        return Redirect(DeskPath);
    }

    private async Task<IActionResult> SaveAsync(int? id, SlotForm typed, CancellationToken ct)
    {
        if (!typed.Search)
            ModelState.Add(typed.Check());
        var saved = !typed.Search && ModelState.IsValid ? await pin.RunAsync(id, typed.Place, typed.ToPin(), screens.TimeOf(typed), ct) : Saved.Refused([]);
        ModelState.Add(saved.Errors);
        if (!saved.IsDone)
            return await screens.FormAsync(id, typed, ct) is { } form ? View("Edit", form) : NotFound();
        var obstacle = (await desk.RunAsync(ct)).ObstacleOf(saved.Id!.Value);
        this.Say(obstacle is null ? "L’article est épinglé." : $"L’article est épinglé, mais les lecteurs ne l’y voient pas. {obstacle}");
        return Redirect(DeskPath);
    }
}
