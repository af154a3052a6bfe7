using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.Home;

public sealed class HomeController : Controller
{
    [HttpGet("/"), PublicPage]
    public IActionResult Index() => View();
}
