using NouvellesDuMonde.Core.Articles;

namespace NouvellesDuMonde.Core.FrontPages;

/// <summary>An article for a place of the front page, as typed.</summary>
public record PinInput
{
    /// <summary>Its number, or its address on the site.</summary>
    public string? Article { get; init; }

    /// <inheritdoc cref="FrontPageSlot.Headline"/>
    public string? Headline { get; init; }

    /// <summary>What the form was filled from; 0 for a new one.</summary>
    public int Version { get; init; }

    /// <summary><c>null</c> when what was typed holds no number of an article.</summary>
    public int? ArticleId
    {
        get
        {
            var typed = (Article ?? "").Trim().TrimEnd('/');
            var address = typed.AsSpan()[..(typed.IndexOfAny(['?', '#']) is >= 0 and var end ? end : typed.Length)];
            return ArticlePath.IdIn(address[(address.LastIndexOf('/') + 1)..]);
        }
    }
}

/// <summary>From when until when; <c>null</c> is from now on, and until somebody frees the place.</summary>
public readonly record struct PinTime(DateTime? FromUtc, DateTime? UntilUtc);
