using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts.Security;

/// <summary>Mails that tell a member what happened to the account, so that a stranger's hand does not stay unseen.</summary>
public sealed class SecurityLetters(UserManager<Member> members, AccountLetters letters, IOptions<SiteOptions> site)
{
    private const string NotYou = "Si c’est vous, il n’y a rien à faire. Sinon, ouvrez ce lien pour choisir un nouveau mot de passe\u00A0: tous vos appareils seront déconnectés.";

    /// <summary>To the new address: whoever opens the link reads its mail.</summary>
    public async Task<Mail> ConfirmAddressAsync(Member member, string newEmail)
    {
        var ticket = new AccountTicket(member.Id, await members.GenerateChangeEmailTokenAsync(member, newEmail), null);
        return new Letter($"Bonjour {member.DisplayName},",
            ["Pour recevoir désormais vos messages à cette adresse et vous connecter avec elle, ouvrez ce lien. Il est valable vingt-quatre heures.",
                "Si vous n’avez rien demandé, ignorez ce message\u00A0: rien ne changera."],
            new LetterLink("Confirmer ma nouvelle adresse", site.Value.Absolute(ticket.At(AccountPath.NewAddress))))
            .To(newEmail, $"Confirmez votre nouvelle adresse – {site.Value.Name}");
    }

    /// <summary>Something about the safety of the account changed or is about to.</summary>
    /// <param name="event">One whole sentence.</param>
    public async Task<Mail> NoticeAsync(Member member, string @event) =>
        new Letter($"Bonjour {member.DisplayName},", [$"{@event} {NotYou}"],
            new LetterLink("Choisir un nouveau mot de passe", await letters.NewPasswordLinkAsync(member)))
            .To(member.Email!, $"Sécurité de votre compte – {site.Value.Name}");

    /// <summary>To the address that the account has left: from there nothing can be undone any more, except by a person.</summary>
    public Mail AddressLeft(Member member, string oldEmail) =>
        new Letter($"Bonjour {member.DisplayName},",
            ["L’adresse de votre compte vient de changer\u00A0: vos messages n’arriveront plus ici. Si vous n’y êtes pour rien, écrivez-nous sans tarder.",
                "L’adresse de la rédaction se trouve sur la page de contact."],
            new LetterLink("Nous écrire", site.Value.Absolute("/pages/contact")))
            .To(oldEmail, $"L’adresse de votre compte a changé – {site.Value.Name}");
}
