namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>The pages that the newsletter's mails point to.</summary>
public static class NewsletterPath
{
    public const string SignUp = "/lettre";

    public const string Confirmation = "/lettre/confirmation";

    public const string Preferences = "/lettre/preferences";

    public const string Unsubscription = "/lettre/desabonnement";

    public static string With(this string path, string ticket) => $"{path}?{SubscriberTickets.Parameter}={ticket}";
}
