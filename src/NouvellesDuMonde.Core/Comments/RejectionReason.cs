namespace NouvellesDuMonde.Core.Comments;

/// <summary>
/// Why a moderator refused a comment. The list follows Coral's eleven reject codes, less those for spam and banned words,
/// which are states of their own here. Stored as a number: never renumber.
/// </summary>
public enum RejectionReason
{
    OffTopic = 1,
    Insult = 2,
    Harassment = 3,
    Hate = 4,
    Defamation = 5,
    Misinformation = 6,
    Advertising = 7,
    Privacy = 8,
    Duplicate = 9,
    Illegal = 10,
    Other = 11,
}
