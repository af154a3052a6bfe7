using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Syndication;

namespace NouvellesDuMonde.Web.Features.Syndication;

/// <summary>Proves to IndexNow's engines that whoever sends the key also holds the site.</summary>
public sealed class KeyFilesController(IOptions<SyndicationOptions> options) : Controller
{
    [HttpGet("/{key}.txt")]
    public IActionResult Show(string key) =>
        options.Value.IndexNow is { IsOn: true } indexNow && key == indexNow.Key ? Content(key, "text/plain; charset=utf-8") : NotFound();
}
