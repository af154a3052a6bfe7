using System.Diagnostics;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Import;
using NouvellesDuMonde.Core.Import.Wxr;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>Imports a WordPress export.</summary>
internal sealed class ImportWxrCommand : ICommand
{
    public string Name => "import-wxr";

    public string Arguments => "FICHIER [--dry-run] [--uploads DOSSIER]";

    public string Description => "importe un export WordPress (.xml ou .xml.gz)";

    public async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        var input = Parse(args);
        var started = Stopwatch.GetTimestamp();
        var line = new ConsoleProgress();
        try
        {
            var report = await services.GetRequiredService<ImportWordPress>().RunAsync(input, new ImportLines(line), ct);
            line.Finish();
            ImportReportPrinter.Print(report, Stopwatch.GetElapsedTime(started), Console.Out);
            return 0;
        }
        catch (WxrFormatException e)
        {
            line.Finish();
            throw new CommandException($"{input.Path}\u00A0: {e.Message.TrimEnd('.')}\u202F; rien n’a été importé.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            line.Finish();
            throw new CommandException(e.Message);
        }
    }

    private ImportWordPressInput Parse(string[] args)
    {
        var (file, isDryRun, uploads) = ((string?)null, false, (string?)null);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--dry-run")
                isDryRun = true;
            else if (args[i] == "--uploads" && i + 1 < args.Length)
                uploads = args[++i];
            else if (file is null && !args[i].StartsWith('-'))
                file = args[i];
            else
                throw new CommandException($"« {args[i]} » n’est pas compris. Usage : {Name} {Arguments}");
        }

        if (file is null)
            throw new CommandException($"Quel fichier ? Usage : {Name} {Arguments}");
        if (!File.Exists(file))
            throw new CommandException($"Le fichier {file} n’existe pas.");
        if (uploads is not null && !Directory.Exists(uploads))
            throw new CommandException($"Le dossier {uploads} n’existe pas.");
        return new ImportWordPressInput(file, isDryRun, uploads);
    }

    /// <summary>Directly, not by way of a thread pool as <see cref="Progress{T}"/> does: lines stay in order.</summary>
    private sealed class ImportLines(ConsoleProgress line) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) =>
            line.Report(string.Create(French.Culture, $"{value.Step,-10} {value.Done,5:P0}  {value.Items:N0}"));
    }
}
