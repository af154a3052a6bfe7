using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Import;
using NouvellesDuMonde.Core.Import.WordPress;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>The report of an import as a table for the console.</summary>
internal static class ImportReportPrinter
{
    public static void Print(ImportReport report, TimeSpan duration, TextWriter console)
    {
        console.WriteLine();
        console.WriteLine($"{report.Site.Title} ({report.Site.Host}), WXR {report.Site.Version}");
        console.WriteLine($"{"",-24}{(report.IsDryRun ? "à ajouter" : "ajoutés"),12}{"déjà là",12}");
        foreach (var (kind, count) in report.Counts)
            console.WriteLine(string.Create(French.Culture, $"  {NameOf(kind),-22}{count.Added,12:N0}{count.Known,12:N0}"));

        PrintNotes("États", report.States, console);
        PrintNotes("Converti", report.Converted, console);
        PrintNotes("Laissé de côté", report.Skipped, console);
        console.WriteLine();
        console.WriteLine(string.Create(French.Culture, $"{Changes(report)} ({duration.TotalSeconds:N1} s)"));
    }

    private static void PrintNotes(string title, ConversionNotes notes, TextWriter console)
    {
        if (notes.Counts.Count == 0)
            return;
        console.WriteLine();
        console.WriteLine($"{title} :");
        foreach (var (sentence, count) in notes.Counts)
            console.WriteLine(string.Create(French.Culture, $"  {count,9:N0} × {sentence}"));
    }

    private static string Changes(ImportReport report) => (report.IsDryRun, report.Changes) switch
    {
        (true, var changes) => string.Create(French.Culture, $"Essai : rien n’a été écrit. Changements à faire : {changes:N0}"),
        (false, 0) => "0 changement : tout était déjà là",
        (false, 1) => "1 changement",
        (false, var changes) => string.Create(French.Culture, $"{changes:N0} changements"),
    };

    private static string NameOf(ImportedKind kind) => kind switch
    {
        ImportedKind.Author => "Auteurs",
        ImportedKind.Category => "Rubriques",
        ImportedKind.Tag => "Sujets",
        ImportedKind.Media => "Images",
        ImportedKind.File => "Fichiers d’images",
        ImportedKind.Article => "Articles",
        ImportedKind.Page => "Pages",
        ImportedKind.Comment => "Commentaires",
        ImportedKind.Redirect => "Anciennes adresses",
    };
}
