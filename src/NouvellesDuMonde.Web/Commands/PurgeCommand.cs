using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>To be run every day by the machine's own clock.</summary>
internal sealed class PurgeCommand : ICommand
{
    public string Name => "purge";

    public string Arguments => "";

    public string Description => "efface ce qui n’a plus à être gardé (à lancer chaque jour)";

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
