using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;

namespace NouvellesDuMonde.Web.Features.Offline;

/// <summary>What a browser needs to show the last articles read where there is no network.</summary>
public sealed class OfflineController(IWebHostEnvironment environment, IOptions<DeliveryOptions> options) : Controller
{
    /// <summary>
    /// The service worker. Browsers ask for it at each visit, so that it can be withdrawn: with <see cref="DeliveryOptions.Offline"/> off
    /// they get one that forgets everything and goes.
    /// </summary>
    [HttpGet("/sw.js")]
    public IActionResult Worker()
    {
        Response.Headers.CacheControl = "no-cache";
        var file = environment.WebRootFileProvider.GetFileInfo(options.Value.Offline ? "js/offline-worker.js" : "js/offline-worker-off.js");
        return File(file.CreateReadStream(), "text/javascript; charset=utf-8");
    }

    [HttpGet("/hors-ligne"), PublicPage]
    public IActionResult Index()
    {
        HttpContext.TagPage(PageTags.Site);
        return View();
    }
}
