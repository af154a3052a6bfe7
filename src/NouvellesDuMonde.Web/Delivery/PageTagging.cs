using Microsoft.AspNetCore.OutputCaching;

namespace NouvellesDuMonde.Web.Delivery;

public static class PageTagging
{
    /// <summary>Says what the page shows (<see cref="Core.Data.PageTags"/>), so that a change of it evicts the page.</summary>
    public static void TagPage(this HttpContext context, params IEnumerable<string> tags) =>
        context.Features.Get<IOutputCacheFeature>()?.Context.Tags.UnionWith(tags);

    internal static bool IsPublicPage(this HttpContext context) => context.PublicPage() is not null;

    /// <summary>Shortens the page's time in the cache if it asks for that; only before its first byte, when the cache takes note of it.</summary>
    internal static void LimitLifetime(this HttpContext context)
    {
        if (context.PublicPage() is { LifetimeSeconds: > 0 and var seconds } && context.Features.Get<IOutputCacheFeature>() is { } cache)
            cache.Context.ResponseExpirationTimeSpan = TimeSpan.FromSeconds(seconds);
    }

    private static PublicPageAttribute? PublicPage(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PublicPageAttribute>();
}
