namespace NouvellesDuMonde.Core.FrontPages;

/// <summary>A part of the front page in which articles can be pinned. What is not pinned fills itself.</summary>
public enum FrontPageZone
{
    /// <summary>« À la une »: the one large story.</summary>
    Lead,

    /// <summary>Beside it.</summary>
    Seconds,

    /// <summary>« Choix de la rédaction »: only what was chosen stands there.</summary>
    Choice,

    /// <summary>The story that opens the band of a rubrique.</summary>
    Band,
}

public static class FrontPageZones
{
    public static int Places(this FrontPageZone zone) => zone switch
    {
        FrontPageZone.Lead => 1,
        FrontPageZone.Seconds => 3,
        FrontPageZone.Choice => 5,
        FrontPageZone.Band => 1,
    };
}
