using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Features.Akismet;

/// <summary>Akismet calls here when it has changed its mind about a comment. The body is not read: the call only makes us ask again.</summary>
[ResponseCache(NoStore = true)]
public sealed class AkismetBellController(AkismetBell bell, AnswerAkismetBell answer) : Controller
{
    // No browser comes here: what stands for an antiforgery field is the signature in the address.
    [HttpPost(AkismetBell.Path), IgnoreAntiforgeryToken, EnableRateLimiting(RateLimits.Akismet)]
    public async Task<IActionResult> Ring([FromQuery(Name = "jeton")] string? token, CancellationToken ct)
    {
        if (bell.Read(token) is not { } ticket)
            return NotFound();
        await answer.RunAsync(ticket, ct);
        return NoContent();
    }
}
