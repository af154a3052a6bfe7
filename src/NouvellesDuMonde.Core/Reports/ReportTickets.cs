using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace NouvellesDuMonde.Core.Reports;

/// <summary>Signs the link that follows a report: whoever has it may read what became of the report, without an account.</summary>
public sealed class ReportTickets(IDataProtectionProvider protection)
{
    /// <summary>Query parameter that carries a ticket; paths are logged, queries are not.</summary>
    public const string Parameter = "jeton";

    public const string Folder = "/signalements";

    private readonly IDataProtector protector = protection.CreateProtector("NouvellesDuMonde.Reports.v1");

    /// <summary>Path and query of the page that follows the report.</summary>
    public string PathOf(string reference) => $"{Folder}/{reference}?{Parameter}={protector.Protect(reference)}";

    public bool IsValid(string reference, string? ticket)
    {
        try
        {
            return !string.IsNullOrEmpty(ticket) && protector.Unprotect(ticket) == reference;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
