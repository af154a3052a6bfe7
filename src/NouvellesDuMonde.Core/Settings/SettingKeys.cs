namespace NouvellesDuMonde.Core.Settings;

/// <summary>Under which key each settings record is stored.</summary>
public static class SettingKeys
{
    public const string FollowBlock = "follow-block";

    public const string Advertisement = "advertisement";
}
