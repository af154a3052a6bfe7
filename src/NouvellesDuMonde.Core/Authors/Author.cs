using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Media;
using NouvellesDuMonde.Core.Typography;

namespace NouvellesDuMonde.Core.Authors;

/// <summary>Someone who signs articles. Needs no account; may be linked to one.</summary>
public sealed class Author
{
    public const int MaxTextLength = 200;
    public const int MaxBioLength = 2000;

    private Author()
    {
    }

    public Author(AuthorProfile profile, string? importKey = null)
    {
        Write(profile);
        ImportKey = importKey;
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public string Slug { get; private set; } = "";

    /// <summary>« grand reporter », « chef du service Planète ».</summary>
    public string? Function { get; private set; }

    public string? City { get; private set; }

    public string? Bio { get; private set; }

    public int? PhotoMediaId { get; private set; }

    public MediaAsset? PhotoMedia { get; private set; }

    /// <summary>Handle on X, without the @.</summary>
    public string? XHandle { get; private set; }

    /// <summary>Handle on Bluesky, such as <c>nom.bsky.social</c>.</summary>
    public string? BlueskyHandle { get; private set; }

    /// <summary>Full address of the Mastodon profile.</summary>
    public string? MastodonUrl { get; private set; }

    /// <summary>Full address of the LinkedIn profile.</summary>
    public string? LinkedInUrl { get; private set; }

    /// <summary>The account under which this author comments, if any.</summary>
    public int? MemberId { get; private set; }

    public Member? Member { get; private set; }

    public string? ImportKey { get; private set; }

    public void Write(AuthorProfile profile)
    {
        Name = profile.Name;
        Slug = profile.Slug;
        Function = Set(profile.Function, MaxTextLength);
        City = profile.City;
        Bio = Set(profile.Bio, MaxBioLength);
        PhotoMediaId = profile.PhotoMediaId;
        XHandle = profile.XHandle?.TrimStart('@');
        BlueskyHandle = profile.BlueskyHandle?.TrimStart('@');
        MastodonUrl = profile.MastodonUrl;
        LinkedInUrl = profile.LinkedInUrl;
        MemberId = profile.MemberId;
    }

    private static string? Set(string? text, int maxLength) => text is null ? null : FrenchTypography.Set(text, maxLength);
}

public sealed record AuthorProfile(string Name, string Slug)
{
    public string? Function { get; init; }

    public string? City { get; init; }

    public string? Bio { get; init; }

    public int? PhotoMediaId { get; init; }

    public string? XHandle { get; init; }

    public string? BlueskyHandle { get; init; }

    public string? MastodonUrl { get; init; }

    public string? LinkedInUrl { get; init; }

    public int? MemberId { get; init; }
}
