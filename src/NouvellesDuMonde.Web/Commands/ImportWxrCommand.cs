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
        var clock = Stopwatch.StartNew();
        try
        {
            var report = await services.GetRequiredService<ImportWordPress>().RunAsync(input, new ConsoleProgress(), ct);
            ImportReportPrinter.Print(report, clock.Elapsed, Console.Out);
            return 0;
        }
        catch (WxrFormatException e)
        {
            throw new CommandException($"{input.Path} : {e.Message} Rien n’a été importé.");
        }
        catch (IOException e)
        {
            throw new CommandException(e.Message);
        }
        catch (UnauthorizedAccessException e)
        {
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
            throw new CommandException($"Quel fichier ? Usage : {Name} {Arguments}");
        if (!File.Exists(file))
            throw new CommandException($"Le fichier {file} n’existe pas.");
        if (uploads is not null && !Directory.Exists(uploads))
            throw new CommandException($"Le dossier {uploads} n’existe pas.");
        return new ImportWordPressInput(file, isDryRun, uploads);
    }

    /// <summary>A line when the step changes, and every two seconds.</summary>
    private sealed class ConsoleProgress : IProgress<ImportProgress>
    {
        private readonly Stopwatch sinceLine = Stopwatch.StartNew();
        private string step = "";

        public void Report(ImportProgress value)
        {
            if (value.Step == step && sinceLine.ElapsedMilliseconds < 2_000)
                return;
            step = value.Step;
            sinceLine.Restart();
            Console.WriteLine(string.Create(French.Culture, $"{value.Step,-10} {value.Done,5:P0}  {value.Items:N0}"));
        }
    }
}
