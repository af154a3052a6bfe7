using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Media;

[Area("Admin"), Route("redaction/medias"), Authorize(Policies.CanPublish)]
public sealed class RenditionsController(OrderRenditions order) : Controller
{
    /// <summary>Of all images that lack them.</summary>
    [HttpPost("tailles")]
    public async Task<IActionResult> CreateAll(CancellationToken ct)
    {
        var count = await order.RunAsync(ct);
        this.Say(count switch
        {
            0 => "Aucune image n’attend.",
            1 => "Une image est dans la file.",
            _ => $"{count.ToString("N0", French.Culture)} images sont dans la file.",
        });
        return RedirectToAction("Index", "Media");
    }

    [HttpPost("{id:int}/tailles")]
    public async Task<IActionResult> Create(int id, CancellationToken ct)
    {
        this.Say(await order.RunAsync(id, ct), "Nouvel essai en cours.");
        return RedirectToAction("Edit", "Media", new { id });
    }
}
