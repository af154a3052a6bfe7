namespace NouvellesDuMonde.Core.Accounts;

/// <summary>The pages that mails point to.</summary>
public static class AccountPath
{
    public const string SignIn = "/compte/connexion";

    public const string Confirmation = "/compte/confirmation";

    public const string NewPassword = "/compte/nouveau-mot-de-passe";

    public const string ForgottenPassword = "/compte/mot-de-passe-oublie";

    public const string NewAddress = "/compte/adresse/confirmation";

    public const string Deletion = "/compte/suppression";

    /// <summary>Query parameter with the local path to go to in the end.</summary>
    public const string ReturnParameter = "retour";

    public static string SignInThen(string? returnPath) =>
        returnPath is null ? SignIn : $"{SignIn}?{ReturnParameter}={Uri.EscapeDataString(returnPath)}";
}
