using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.TagHelpers;

namespace NouvellesDuMonde.Web.Features.Comments;

/// <summary>The discussion under an article, with the form: the same for everybody, so that the page can be kept.</summary>
public sealed class CommentThreadViewComponent(ThreadQuery query, IOptionsMonitor<CommentOptions> options, SiteClock clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(CommentedArticle article)
    {
        if (article.Policy == CommentPolicy.None && article.CommentCount == 0)
            return Content("");
        var limits = options.CurrentValue;
        var address = ThreadAddress.Parse(Request.Query["tri"], Request.Query["commentaires"]);
        var page = article.CommentCount == 0 ? ThreadPage.Empty : await query.RunAsync(article.Id, address, HttpContext.RequestAborted);
        HttpContext.TagPage(PageTags.Article(article.Id));
        return View("/Features/Comments/Thread.cshtml",
            new CommentThread(article, page, article.ClosedReason(limits, clock.UtcNow), limits.MaxLength));
    }
}

public sealed record CommentThread(CommentedArticle Article, ThreadPage Page, string? ClosedReason, int MaxLength);
