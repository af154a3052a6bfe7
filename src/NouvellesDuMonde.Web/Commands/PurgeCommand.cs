using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>What the site does every night, now.</summary>
internal sealed class PurgeCommand : ICommand
{
    public string Name => "purge";

    public string Arguments => "";

    public string Description => "efface ce qui n’a plus à être gardé (le site le fait aussi chaque nuit)";

    public async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        var report = await services.GetRequiredService<PurgeExpired>().RunAsync(ct);
        Console.WriteLine($"Effacés\u00A0: {report.OutboxMessages} envois terminés, {report.Drafts} brouillons, "
            + $"{report.Submissions} traces de dépôt, {report.Evictions} évictions de cache, "
            + $"{report.Spam} indésirables, {report.Rejected} commentaires refusés, "
            + $"{report.LogEntries} lignes du journal de modération, {report.Subscribers} inscriptions à la lettre jamais confirmées, "
            + $"{report.Letters} traces d’envoi de la lettre, "
            + $"{report.Sessions} connexions expirées, {report.Names} anciens noms, "
            + $"{report.ReportCases} signalements, {report.Appeals} contestations, {report.Notifications} notifications.");
        return 0;
    }
}
