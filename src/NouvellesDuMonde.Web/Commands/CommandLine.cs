using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Setup;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>The same program as the site, with a verb instead of a server.</summary>
public static class CommandLine
{
    private static readonly ICommand[] Commands =
    [
        new MigrateCommand(),
        new CreateAdminCommand(),
        new PurgeCommand(),
        new SeedCommand(),
        new ImportWxrCommand(),
        new MakeRenditionsCommand(),
        new ReindexSearchCommand(),
        new TrainSpamCommand(),
        new JudgeSpamCommand(),
    ];

    /// <summary>A first argument that is no option (<c>--urls</c>) is a verb.</summary>
    public static bool IsVerb(string[] args) => args.Length > 0 && !args[0].StartsWith('-');

    public static async Task<int> RunAsync(string[] args)
    {
        var command = Array.Find(Commands, c => c.Name == args[0]);
        if (command is null)
            return Usage(args[0]);
        using var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            cancellation.Cancel();
        };
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = ContentRoot.Find([]) });
        builder.AddSiteOptions();
        builder.AddSiteLogging();
        builder.AddSiteDatabase();
        builder.AddSiteIdentity();
        builder.AddSiteFeatures();
        builder.AddSiteDelivery();
        await using var app = builder.Build();
        return await RunAsync(command, app.Services, args[1..], cancellation.Token);
    }

    private static async Task<int> RunAsync(ICommand command, IServiceProvider services, string[] args, CancellationToken ct)
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            if (command is not MigrateCommand)
                await UpdateDatabaseAsync(scope.ServiceProvider, ct);
            var exitCode = await command.RunAsync(scope.ServiceProvider, args, ct);
            await scope.ServiceProvider.GetRequiredService<NewsDbContext>().RefreshStatisticsAsync(ct);
            return exitCode;
        }
        catch (CommandException e)
        {
            await Console.Error.WriteLineAsync($"{command.Name} : {e.Message}");
            return 1;
        }
        catch (Exception e) when ((e as DbException ?? e.InnerException as DbException) is { } database)
        {
            await Console.Error.WriteLineAsync($"{command.Name} : la base de données ne répond pas ou refuse ({database.Message}).");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync($"{command.Name} : interrompu.");
            return 130;
        }
    }

    /// <summary>Also a new database, so that any verb may be the first thing that somebody runs.</summary>
    private static async Task UpdateDatabaseAsync(IServiceProvider services, CancellationToken ct)
    {
        var database = services.GetRequiredService<NewsDbContext>().Database;
        if (services.GetRequiredService<IOptions<DatabaseOptions>>().Value.MigrateAtStart ?? true)
            await database.MigrateAsync(ct);
        else if ((await database.GetPendingMigrationsAsync(ct)).Any())
            throw new CommandException("la base n’est pas à jour. Lancez d’abord «\u00A0migrate\u00A0».");
    }

    private static int Usage(string verb)
    {
        Console.Error.WriteLine($"« {verb} » n’est pas une commande. Commandes :");
        foreach (var command in Commands)
            Console.Error.WriteLine($"  {command.Name} {command.Arguments}".PadRight(48) + command.Description);
        return 2;
    }
}
