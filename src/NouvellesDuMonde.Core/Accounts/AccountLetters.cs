using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Mailing;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>The mails about an account.</summary>
public sealed class AccountLetters(UserManager<Member> members, IOptions<SiteOptions> site)
{
    private const string NotYou = "Si vous n’êtes pas à l’origine de cette demande, ignorez ce message\u00A0: rien ne sera fait.";

    public async Task<Mail> ConfirmationAsync(Member member, string? returnPath)
    {
        var ticket = new AccountTicket(member.Id, await members.GenerateEmailConfirmationTokenAsync(member), returnPath);
        return Letter(member,
            "Pour activer votre compte, ouvrez ce lien. Il est valable vingt-quatre heures.",
            new LetterLink("Confirmer mon adresse", site.Value.Absolute(ticket.At(AccountPath.Confirmation))))
            .To(member.Email!, $"Confirmez votre adresse – {site.Value.Name}");
    }

    public async Task<Mail> NewPasswordAsync(Member member, string? returnPath) =>
        Letter(member,
            "Pour choisir un nouveau mot de passe, ouvrez ce lien. Il est valable vingt-quatre heures et ne sert qu’une fois.",
            new LetterLink("Choisir un nouveau mot de passe", await NewPasswordLinkAsync(member, returnPath)))
            .To(member.Email!, $"Votre mot de passe – {site.Value.Name}");

    /// <summary>
    /// To somebody who registers twice. An account never confirmed may have been opened by a stranger: its owner gets in by a new
    /// password, not by confirming the stranger's.
    /// </summary>
    public async Task<Mail> AlreadyMemberAsync(Member member, string? returnPath)
    {
        var link = member.EmailConfirmed
            ? new LetterLink("Me connecter", site.Value.Absolute(AccountPath.SignInThen(returnPath)))
            : new LetterLink("Choisir mon mot de passe", await NewPasswordLinkAsync(member, returnPath));
        return Letter(member,
            "Une inscription vient d’être demandée avec votre adresse, mais vous avez déjà un compte. Pour l’utiliser, ouvrez ce lien.", link,
            $"Mot de passe oublié\u202F? Demandez-en un autre à cette adresse\u00A0: {site.Value.Absolute(AccountPath.ForgottenPassword)}")
            .To(member.Email!, $"Vous avez déjà un compte – {site.Value.Name}");
    }

    /// <summary>The wish to delete the account was heard: how to take it back.</summary>
    public Mail Going(Member member) =>
        new Letter($"Bonjour {member.DisplayName},",
            ["Votre compte sera supprimé dans vingt-quatre heures, comme vous l’avez demandé. Jusque-là, vous pouvez le garder\u00A0: ouvrez ce lien, connectez-vous et annulez la suppression.",
                member.DeletesComments
                    ? "Vos commentaires seront supprimés avec lui."
                    : $"Vos commentaires resteront en ligne, signés «\u00A0{Member.ErasedName}\u00A0».",
                "Passé ce délai, rien ne pourra être rétabli."],
            new LetterLink("Garder mon compte", site.Value.Absolute(AccountPath.Deletion)))
            .To(member.Email!, $"Votre compte va être supprimé – {site.Value.Name}");

    /// <summary>The last one.</summary>
    public Mail Gone(Member member) =>
        new Letter($"Bonjour {member.DisplayName},", ["Votre compte est supprimé, et avec lui les données qui vous désignaient. Ce message est le dernier que vous recevez de lui."])
            .To(member.Email!, $"Votre compte est supprimé – {site.Value.Name}");

    /// <summary>Where a person sets a password without knowing the old one; also printed by <c>create-admin</c>.</summary>
    public async Task<Uri> NewPasswordLinkAsync(Member member, string? returnPath = null)
    {
        var ticket = new AccountTicket(member.Id, await members.GeneratePasswordResetTokenAsync(member), returnPath);
        return site.Value.Absolute(ticket.At(AccountPath.NewPassword));
    }

    private static Letter Letter(Member member, string text, LetterLink link, params string[] more) =>
        new($"Bonjour {member.DisplayName},", [text, .. more, NotYou], link);
}
