using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.FrontPages;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.FrontPageSlots;

/// <summary>Articles pinned on the front page.</summary>
[Area("Admin"), Route("redaction/une/places"), Authorize(Policies.CanPublish)]
public sealed class FrontPageSlotsController(SlotScreens screens, PinArticle pin, UnpinArticle unpin) : Controller
{
    private const string Desk = "/redaction/une";

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
        return Redirect(Desk);
    }

    private async Task<IActionResult> SaveAsync(int? id, SlotForm typed, CancellationToken ct)
    {
        if (!typed.Search)
            ModelState.Add(typed.Check());
        if (!typed.Search && ModelState.IsValid)
            ModelState.Add((await pin.RunAsync(id, typed.Place, typed.ToPin(), screens.TimeOf(typed), ct)).Errors);
        if (typed.Search || !ModelState.IsValid)
            return await screens.FormAsync(id, typed, ct) is { } form ? View("Edit", form) : NotFound();
        this.Say("L’article est épinglé.");
        return Redirect(Desk);
    }
}
