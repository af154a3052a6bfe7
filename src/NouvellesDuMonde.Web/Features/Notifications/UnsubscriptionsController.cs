using Microsoft.AspNetCore.Mvc;
using NouvellesDuMonde.Core.Notifications;

namespace NouvellesDuMonde.Web.Features.Notifications;

/// <summary>The link at the foot of each mail: no account, no cookie, the link is the key.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class UnsubscriptionsController(NotificationTickets tickets, EndMails end) : Controller
{
    /// <summary>Only a button: programs that open the links of mails must not end anything.</summary>
    [HttpGet(NotificationPath.Unsubscription)]
    public IActionResult New(string? jeton) =>
        View("/Features/Notifications/Leave.cshtml", new UnsubscriptionPage(jeton, tickets.Read(jeton), IsDone: false));

    /// <summary>By the button, or by a mail program (RFC 8058): without a cookie, and answered without a redirect.</summary>
    [HttpPost(NotificationPath.Unsubscription), IgnoreAntiforgeryToken]
    public async Task<IActionResult> Create([FromQuery] string? jeton, CancellationToken ct) =>
        View("/Features/Notifications/Leave.cshtml", new UnsubscriptionPage(jeton, tickets.Read(jeton), await end.RunAsync(jeton, ct)));
}

/// <param name="End"><c>null</c> for a link that is not ours.</param>
public sealed record UnsubscriptionPage(string? Ticket, EndOfMails? End, bool IsDone)
{
    public string What => End?.Kind is { } kind ? $"«\u00A0{NotificationWords.Kind(kind)}\u00A0»" : "le résumé du jour";
}
