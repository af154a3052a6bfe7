using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Admin.Desk;

[Area("Admin")]
public sealed class DeskController(DeskQuery desk) : Controller
{
    [HttpGet("/redaction")]
    public async Task<IActionResult> Index(CancellationToken ct) => View(await desk.RunAsync(ct));
}
