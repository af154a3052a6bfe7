using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Accounts.Records;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Account.MyData;

/// <summary>All that is kept about the member, to take away (articles 15 and 20 of the GDPR).</summary>
[Authorize, Route("compte/donnees"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MyDataController(ExportMyData export) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(export.Parts);

    [HttpGet("nouvelles-du-monde.json"), EnableRateLimiting(RateLimits.Accounts)]
    public Task Json(CancellationToken ct)
    {
        Announce("application/json", "nouvelles-du-monde.json");
        return export.WriteJsonAsync(User.RequiredMemberId(), Response.Body, ct);
    }

    [HttpGet("{part}.csv"), EnableRateLimiting(RateLimits.Accounts)]
    public async Task<IActionResult> Csv(string part, CancellationToken ct)
    {
        if (export.Parts.FirstOrDefault(p => p.Name == part) is not { } records)
            return NotFound();
        Announce("text/csv; charset=utf-8", $"{records.Name}.csv");
        await ExportMyData.WriteCsvAsync(records, User.RequiredMemberId(), Response.Body, ct);
        return new EmptyResult();
    }

    /// <summary>Written as it is read, however much there is.</summary>
    private void Announce(string type, string file)
    {
        Response.ContentType = type;
        Response.Headers.ContentDisposition = $"attachment; filename=\"{file}\"";
    }
}
