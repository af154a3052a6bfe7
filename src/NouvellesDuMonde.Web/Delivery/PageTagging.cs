using Microsoft.AspNetCore.OutputCaching;

namespace NouvellesDuMonde.Web.Delivery;

public static class PageTagging
{
    /// <summary>Says what the page shows (<see cref="Core.Data.PageTags"/>), so that a change of it evicts the page.</summary>
    public static void TagPage(this HttpContext context, params IEnumerable<string> tags) =>
        context.Features.Get<IOutputCacheFeature>()?.Context.Tags.UnionWith(tags);

    /// <summary>For the rare page that the mere passing of time makes wrong: it is rendered anew after this time at the latest.</summary>
    public static void KeepPageFor(this HttpContext context, TimeSpan atMost)
    {
        if (context.Features.Get<IOutputCacheFeature>()?.Context is { } page && page.ResponseExpirationTimeSpan > atMost)
            page.ResponseExpirationTimeSpan = atMost;
    }

    internal static bool IsPublicPage(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null;
}
