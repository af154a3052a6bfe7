using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Mailing;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>Stored as a number: never renumber.</summary>
public enum AccountLetterKind
{
    NewPassword = 0,
    Confirmation = 1,
}

/// <summary>
/// Somebody typed an address and wants a mail there. Whether it belongs to a member is looked up later, by the outbox: the page
/// answers after the same work in either case, so that not even its time tells who is a member.
/// </summary>
public sealed record AccountLetterOrder(AccountLetterKind Kind, string Email, string? ReturnPath)
{
    /// <summary>Names the handler in the outbox.</summary>
    public const string OutboxKind = "account-letter";

    internal OutboxMessage ToMessage(DateTime nowUtc) =>
        new(OutboxKind, JsonSerializer.Serialize(this, AccountLetterJson.Default.AccountLetterOrder), nowUtc);
}

[JsonSerializable(typeof(AccountLetterOrder))]
internal sealed partial class AccountLetterJson : JsonSerializerContext;

/// <summary>Writes the letter when there is somebody to write to. Done twice, a person gets two mails whose links both work.</summary>
public sealed class AccountLetterHandler(NewsDbContext db, UserManager<Member> members, AccountLetters letters, TimeProvider time) : IOutboxHandler
{
    public string Kind => AccountLetterOrder.OutboxKind;

    public async Task HandleAsync(string payload, CancellationToken ct)
    {
        var order = JsonSerializer.Deserialize(payload, AccountLetterJson.Default.AccountLetterOrder) ?? throw new JsonException("The payload is no order.");
        if (await members.FindByEmailAsync(order.Email) is not { } member || await LetterAsync(order, member) is not { } letter)
            return;
        db.Send(letter, time.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }

    private async Task<Mail?> LetterAsync(AccountLetterOrder order, Member member) => order.Kind switch
    {
        AccountLetterKind.NewPassword => await letters.NewPasswordAsync(member, order.ReturnPath),
        AccountLetterKind.Confirmation when !member.EmailConfirmed => await letters.ConfirmationAsync(member, order.ReturnPath),
        _ => null,
    };
}
