using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>Brings the database to the model of this version.</summary>
internal sealed class MigrateCommand : ICommand
{
    public string Name => "migrate";

    public string Arguments => "";

    public string Description => "met la base de données à jour";

    public async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        var database = services.GetRequiredService<NewsDbContext>().Database;
        var pending = (await database.GetPendingMigrationsAsync(ct)).ToList();
        await database.MigrateAsync(ct);
        await services.GetRequiredService<RefoldNames>().RunAsync(ct);
        Console.WriteLine(pending.Count == 0 ? "La base est déjà à jour." : $"Migrations appliquées : {string.Join(", ", pending)}.");
        if (pending.Count > 0 && services.GetRequiredService<IOptions<DatabaseOptions>>().Value.StarterPages)
            await AddStarterPagesAsync(services, ct);
        return 0;
    }

    private static async Task AddStarterPagesAsync(IServiceProvider services, CancellationToken ct)
    {
        var drafts = await services.GetRequiredService<StarterPages>().AddAsync(publishAll: false, ct);
        if (drafts.Count > 0)
            Console.WriteLine($"Pages à compléter avant l’ouverture du site\u00A0: {string.Join(", ", drafts)}.");
    }
}
