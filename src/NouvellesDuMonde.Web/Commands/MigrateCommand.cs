using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;

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
        Console.WriteLine(pending.Count == 0 ? "La base est déjà à jour." : $"Migrations appliquées : {string.Join(", ", pending)}.");
        return 0;
    }
}
