using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Features.Account.Avatars;

public sealed class AvatarsController : Controller
{
    [HttpGet("/avatars/{name}.svg")]
    public IActionResult Show(string name)
    {
        if (Avatar.Svg(name) is not { } svg)
            return NotFound();
        Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Content(svg, "image/svg+xml; charset=utf-8");
    }
}
