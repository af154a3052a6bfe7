using NouvellesDuMonde.Web.Features.Shared;

namespace NouvellesDuMonde.Web.Features.Authors;

public sealed record AuthorPage(int Id, string Name, string Slug, string? Function, string? City, string? Bio)
{
    public CardImage? Photo { get; init; }

    public string? PhotoAlt { get; init; }

    public string? XHandle { get; init; }

    public string? BlueskyHandle { get; init; }

    public string? MastodonUrl { get; init; }

    public string? LinkedInUrl { get; init; }

    public Listing Listing { get; init; } = new([], new Paging("", 1, 1));

    /// <summary>« grand reporter, Marseille », « correspondant à Moscou »: the city once.</summary>
    public string Place => string.Join(", ", new[] { Function, NamesCity ? null : City }.Where(t => !string.IsNullOrEmpty(t)));

    private bool NamesCity => City is { Length: > 0 } && Function?.Contains(City, StringComparison.Ordinal) == true;

    public IEnumerable<ProfileLink> Profiles => new[]
    {
        XHandle is null ? null : new ProfileLink("X", "@" + XHandle, $"https://x.com/{XHandle}"),
        BlueskyHandle is null ? null : new ProfileLink("Bluesky", "@" + BlueskyHandle, $"https://bsky.app/profile/{BlueskyHandle}"),
        WebLink("Mastodon", MastodonUrl),
        WebLink("LinkedIn", LinkedInUrl),
    }.OfType<ProfileLink>();

    /// <summary>Imported profiles hold anything; only a web address becomes a link.</summary>
    private static ProfileLink? WebLink(string network, string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? new ProfileLink(network, uri.Host + uri.AbsolutePath.TrimEnd('/'), uri.AbsoluteUri)
            : null;
}

public sealed record ProfileLink(string Network, string Handle, string Url);
