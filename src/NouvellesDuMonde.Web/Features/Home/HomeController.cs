using Microsoft.AspNetCore.Mvc;

namespace NouvellesDuMonde.Web.Features.Home;

public sealed class HomeController : Controller
{
    [HttpGet("/")]
    public IActionResult Index() => View();
}
