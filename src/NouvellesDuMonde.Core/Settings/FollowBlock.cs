namespace NouvellesDuMonde.Core.Settings;

/// <summary>Invites readers to follow the site elsewhere. Shown once under an article when it has an address.</summary>
public sealed record FollowBlock
{
    public const string Key = "follow-block";

    public string Title { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>Says where the link leads (« Suivre la chaîne WhatsApp »), never « Appuyez ici ».</summary>
    public string LinkText { get; init; } = "";

    public string Url { get; init; } = "";

    public bool IsEmpty => Url == "" || LinkText == "";
}
