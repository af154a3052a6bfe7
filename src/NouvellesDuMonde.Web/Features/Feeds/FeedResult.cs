using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Syndication;

namespace NouvellesDuMonde.Web.Features.Feeds;

/// <summary>A feed in one format, with what a program needs to ask for it sparingly: its last change, its own address, its hub.</summary>
public sealed class FeedResult(Feed feed, FeedFormat format) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var services = context.HttpContext.RequestServices;
        var response = context.HttpContext.Response;
        response.ContentType = format.MediaType() + "; charset=utf-8";
        response.GetTypedHeaders().LastModified = feed.ModifiedUtc;
        if (services.GetRequiredService<IOptions<SyndicationOptions>>().Value.WebSub is { IsOn: true } webSub)
        {
            var self = services.GetRequiredService<IOptions<SiteOptions>>().Value.Absolute(format.In(feed.Folder)).AbsoluteUri;
            response.Headers.Append(HeaderNames.Link, $"<{webSub.Hub}>; rel=\"hub\", <{self}>; rel=\"self\"");
        }

        var writer = services.GetServices<IFeedWriter>().Single(w => w.Format == format);
        await writer.WriteAsync(feed, response.Body, context.HttpContext.RequestAborted);
    }
}
