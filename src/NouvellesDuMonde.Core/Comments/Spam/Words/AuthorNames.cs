using NouvellesDuMonde.Core.Comments.Spam.Texts;

namespace NouvellesDuMonde.Core.Comments.Spam.Words;

/// <summary>Names that are advertisements.</summary>
internal static class AuthorNames
{
    public static bool Advertises(string name) => HasAddress(name) || Offers.InName(name) is not null;

    /// <summary>« matelas-exemple.fr », « Hugo – matelas-exemple.fr ».</summary>
    public static bool HasAddress(string name) => WebLinks.In(name).Count > 0 || WebLinks.NamedIn(name).Count > 0;
}
