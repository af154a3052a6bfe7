using NouvellesDuMonde.Core.Accounts;

namespace NouvellesDuMonde.Web.Admin.Members;

/// <summary>What a role is called, and what it allows.</summary>
internal static class RoleWords
{
    public static string Name(string role) => role switch
    {
        Roles.Member => "Membre",
        Roles.Moderator => "Modération",
        Roles.Editor => "Rédaction",
        Roles.ChiefEditor => "Rédaction en chef",
        Roles.Administrator => "Administration",
        _ => role,
    };

    public static string Allows(string role) => role switch
    {
        Roles.Moderator => "décide des commentaires",
        Roles.Editor => "écrit, illustre et publie les articles",
        Roles.ChiefEditor => "rédaction et modération, rubriques, sujets, auteurs, retraits",
        Roles.Administrator => "tout, comptes et réglages compris",
        _ => "commente les articles",
    };

    /// <summary>For a row of a list: what the person is beside a commenter.</summary>
    public static string Sum(IEnumerable<string> roles) =>
        string.Join(", ", Roles.All.Intersect(roles).Where(r => r != Roles.Member).Select(Name));
}
