using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Web.Admin.Articles;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Admin.Pages;

/// <summary>The pages of the site (legal notice, charter…): listed apart, written in the same editor.</summary>
[Area("Admin"), Authorize(Policies.CanPublish)]
public sealed class PagesController(ArticleListQuery list) : Controller
{
    [HttpGet("/redaction/pages")]
    public async Task<IActionResult> Index(ArticleFilter filter, CancellationToken ct) =>
        View("/Admin/Articles/Index.cshtml", await list.RunAsync(filter with { Nature = ArticleKind.Page }, ct));
}
