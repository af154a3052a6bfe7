using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Publications;

/// <summary>Publishes what is saved, from the preview or a list.</summary>
[Area("Admin"), Route("redaction/articles/{id:int}/publication"), Authorize(Policies.CanPublish)]
public sealed class PublicationsController(PublishArticle publish) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Create(int id, CancellationToken ct)
    {
        this.Say(await publish.RunAsync(id, User.RunsTheDesk(), ct), "Publié : les lecteurs le voient dès maintenant.");
        return RedirectToAction("Edit", "Articles", new { id });
    }
}
