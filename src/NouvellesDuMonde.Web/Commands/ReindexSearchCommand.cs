using System.Diagnostics;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Search.Index;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>Builds the search index anew, with the vocabulary and « À lire aussi ».</summary>
internal sealed class ReindexSearchCommand : ICommand
{
    public string Name => "reindex-search";

    public string Arguments => "";

    public string Description => "refait l’index de la recherche et les « À lire aussi »";

    public async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        if (args.Length > 0)
            throw new CommandException($"« {args[0]} » n’est pas compris. Usage : {Name}");
        var started = Stopwatch.GetTimestamp();
        var line = new ConsoleProgress();
        var total = 0;
        await services.GetRequiredService<RebuildSearch>().RunAsync(new Lines(line, p => total = p.Total), ct);
        line.Finish();
        Console.WriteLine(string.Create(French.Culture, $"{total:N0} articles indexés en {Stopwatch.GetElapsedTime(started).TotalSeconds:N1} s."));
        return 0;
    }

    private sealed class Lines(ConsoleProgress line, Action<RebuildProgress> seen) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value)
        {
            seen(value);
            line.Report(string.Create(French.Culture, $"{(value.IsSecondPass ? "Vocabulaire, à lire aussi" : "Index")} {value.Done:N0} sur {value.Total:N0}"));
        }
    }
}
