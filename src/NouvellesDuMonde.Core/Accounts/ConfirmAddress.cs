using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// Takes the link of the confirmation mail. Opening it is enough, without a button: a mail scanner that opens it first confirms an
/// address that does receive mail, and harms nobody, since signing in still takes the password.
/// </summary>
public sealed class ConfirmAddress(UserManager<Member> members)
{
    public async Task<bool> RunAsync(AccountTicket ticket) =>
        await members.FindByIdAsync(ticket.MemberId.ToString(CultureInfo.InvariantCulture)) is { } member
        && (await members.ConfirmEmailAsync(member, ticket.Token)).Succeeded;
}
