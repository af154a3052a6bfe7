using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Newsletter;

/// <summary>The mails that answer the sign-up form.</summary>
public sealed class SubscriberLetters(SubscriberTickets tickets, IOptions<SiteOptions> site, IOptions<NewsletterOptions> newsletter)
{
    private const string NotYou = "Si vous n’êtes pas à l’origine de cette demande, ignorez ce message\u00A0: rien ne vous sera envoyé.";

    private string Name => newsletter.Value.Name;

    public Mail Confirmation(Subscriber subscriber) => new Letter(
        "Bonjour,",
        [
            $"Pour recevoir «\u00A0{Name}\u00A0», ouvrez ce lien. Il est valable {newsletter.Value.ConfirmationDays}\u00A0jours.",
            NotYou + " Votre adresse sera alors effacée d’elle-même.",
        ],
        new LetterLink("Confirmer mon inscription", site.Value.Absolute(NewsletterPath.Confirmation.With(tickets.ToConfirm(subscriber)))))
        .To(subscriber.Email, $"Confirmez votre inscription à «\u00A0{Name}\u00A0»");

    /// <summary>To somebody who signs up twice: nothing changes by a form that anybody can fill in.</summary>
    public Mail AlreadySubscribed(Subscriber subscriber) => new Letter(
        "Bonjour,",
        [
            $"Une inscription à «\u00A0{Name}\u00A0» vient d’être demandée avec votre adresse, mais vous la recevez déjà. Pour changer de rubriques ou vous désabonner, ouvrez ce lien.",
            "Si vous n’avez rien demandé, ignorez ce message\u00A0: rien n’a changé.",
        ],
        new LetterLink("Mes préférences", site.Value.Absolute(NewsletterPath.Preferences.With(tickets.ToManage(subscriber.Id)))))
        .To(subscriber.Email, $"Vous recevez déjà «\u00A0{Name}\u00A0»");
}
