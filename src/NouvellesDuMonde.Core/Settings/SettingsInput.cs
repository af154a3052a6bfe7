namespace NouvellesDuMonde.Core.Settings;

/// <summary>What an administrator sets on the running site, as typed.</summary>
public record SettingsInput
{
    public string? FollowTitle { get; init; }

    public string? FollowText { get; init; }

    public string? FollowLinkText { get; init; }

    /// <summary>Blank: no follow block anywhere.</summary>
    public string? FollowUrl { get; init; }

    public int? AdvertisementMediaId { get; init; }

    /// <summary>Blank: no advertisement slot at all.</summary>
    public string? AdvertisementUrl { get; init; }

    /// <inheritdoc cref="Newsletter.NewsletterSwitch"/>
    public bool NewsletterIsOff { get; init; }

    /// <summary>The feeds give the standfirst and a link; otherwise the whole text.</summary>
    public bool FeedsHoldExtracts { get; init; }
}
