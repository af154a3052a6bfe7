using Microsoft.AspNetCore.OutputCaching;

namespace NouvellesDuMonde.Web.Delivery;

public static class PageTagging
{
    /// <summary>Says what the page shows (<see cref="Core.Data.PageTags"/>), so that a change of it evicts the page.</summary>
    public static void TagPage(this HttpContext context, params IEnumerable<string> tags) =>
        context.Features.Get<IOutputCacheFeature>()?.Context.Tags.UnionWith(tags);

    internal static bool IsPublicPage(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>() is not null;
}
