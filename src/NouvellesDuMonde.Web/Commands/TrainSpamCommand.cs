using System.Diagnostics;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Comments.Spam.Models;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>Trains the model of spam, or measures the one in use.</summary>
internal sealed class TrainSpamCommand : ICommand
{
    public string Name => "train-spam";

    public string Arguments => "[DIR…] | --evaluate DIR | DIR… --starter FILE";

    public string Description => "entraîne le filtre avec des corpus et les décisions du site, ou le mesure";

    public async Task<int> RunAsync(IServiceProvider services, string[] args, CancellationToken ct)
    {
        try
        {
            return args switch
            {
                ["--evaluate", var directory] => await EvaluateAsync(services, directory, ct),
                [_, .., "--starter", var file] => WriteStarter(args[..^2], file, ct),
                _ when args.FirstOrDefault(a => a.StartsWith('-')) is { } unknown => throw new CommandException($"«\u00A0{unknown}\u00A0» n’est pas compris. Usage\u00A0: {Name} {Arguments}"),
                _ => await TrainAsync(services, args, ct),
            };
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CommandException(e.Message);
        }
    }

    private static async Task<int> TrainAsync(IServiceProvider services, string[] directories, CancellationToken ct)
    {
        var samples = Read(directories);
        var started = Stopwatch.GetTimestamp();
        var made = await services.GetRequiredService<TrainSpamModel>().RunAsync(samples, ct);
        if (made.Count == 0)
            throw new CommandException($"rien à apprendre\u00A0: donnez un dossier de textes étiquetés, ou attendez {TrainSpamModel.FewestOfEachKind} décisions de chaque sorte.");
        foreach (var version in made)
        {
            Console.WriteLine(string.Create(French.Culture, $"Version {version.Id}, {version.SampleCount:N0} textes ({version.Note}), {version.Weights.Length / 1024.0:N0} Kio. Validation croisée\u00A0:"));
            ModelReportPrinter.Print(SpamModelFile.ReadReport(version.Report));
        }

        Console.WriteLine(string.Create(French.Culture, $"La version {made[^1].Id} est en service ; {Stopwatch.GetElapsedTime(started).TotalSeconds:N1} s."));
        return 0;
    }

    private static async Task<int> EvaluateAsync(IServiceProvider services, string directory, CancellationToken ct)
    {
        var samples = Read([directory]);
        var model = await services.GetRequiredService<SpamModelStore>().CurrentAsync(services.GetRequiredService<NewsDbContext>(), ct);
        var measured = ModelEvaluation.Run(model.Value, samples);
        Console.WriteLine(string.Create(French.Culture, $"Version {model.Version}, {samples.Count:N0} textes, {measured.PerText.TotalMicroseconds:N0} µs par texte."));
        ModelReportPrinter.Print(measured.Report);
        return 0;
    }

    private static int WriteStarter(string[] directories, string file, CancellationToken ct)
    {
        var trained = ModelTrainer.Train(Read(directories), ct);
        var bytes = SpamModelFile.Write(trained.Model);
        File.WriteAllBytes(file, bytes);
        File.WriteAllText(Path.ChangeExtension(file, ".json"), SpamModelFile.WriteReport(trained.Report));
        Console.WriteLine(string.Create(French.Culture, $"{file}\u00A0: {bytes.Length / 1024.0:N0} Kio. Validation croisée\u00A0:"));
        ModelReportPrinter.Print(trained.Report);
        return 0;
    }

    private static List<TrainingSample> Read(string[] directories) => [.. directories.SelectMany(CorpusReader.Read)];
}
