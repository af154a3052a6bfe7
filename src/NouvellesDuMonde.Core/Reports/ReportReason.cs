namespace NouvellesDuMonde.Core.Reports;

/// <summary>Why somebody reports a comment. Stored as a number: never renumber.</summary>
public enum ReportReason
{
    Insult = 1,
    Hate = 2,
    OffTopic = 3,
    Advertising = 4,
    Misinformation = 5,
    Privacy = 6,
    Other = 7,

    /// <summary>A notice of illegal content, with all that article 16 of the Digital Services Act asks for.</summary>
    Illegal = 8,
}

/// <summary>What law a notice says was broken. Stored as a number: never renumber.</summary>
public enum ReportedLaw
{
    Insult = 1,
    Defamation = 2,
    Hate = 3,
    Glorification = 4,
    Threat = 5,
    Privacy = 6,
    Copyright = 7,

    /// <summary>Article 16(2)(c): may be reported without a name.</summary>
    ChildAbuse = 8,
    Other = 9,
}
