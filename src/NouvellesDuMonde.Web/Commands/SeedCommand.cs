using System.Diagnostics;
using System.Globalization;
using NouvellesDuMonde.Core.Demo;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>Makes a large database for measuring.</summary>
internal sealed class SeedCommand : ICommand
{
    private const int Most = 10_000_000;

    public string Name => "seed";

    public string Arguments => "--articles N [--comments M]";

    public string Description => "remplit la base d’articles et de commentaires engendrés, pour mesurer";

    public async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        var articles = Number(args, "--articles") ?? throw new CommandException($"indiquez combien d’articles : seed {Arguments}");
        var comments = Number(args, "--comments") ?? articles * 2;
        var started = Stopwatch.GetTimestamp();
        var progress = new ConsoleProgress();
        await services.GetRequiredService<SeedBulk>().RunAsync(articles, comments, progress, ct);
        progress.Finish();
        Console.WriteLine($"{articles} articles et {comments} commentaires ajoutés en {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s.");
        return 0;
    }

    private static int? Number(string[] args, string option)
    {
        var at = Array.IndexOf(args, option);
        if (at < 0)
            return null;
        return at + 1 < args.Length && int.TryParse(args[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most
            ? number
            : throw new CommandException($"{option} attend un nombre entier de 0 à {Most}.");
    }
}
