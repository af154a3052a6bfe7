using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Comments.Spam.Learning;

namespace NouvellesDuMonde.Web.Commands;

/// <summary>A model's figures as a table.</summary>
internal static class ModelReportPrinter
{
    public static void Print(ModelReport report)
    {
        Console.WriteLine($"{"corpus",-22}{"langue",-8}{"spam",6}{"autres",8}  {"rappel (95 %)",-24}{"faux positifs pour 1 000 (95 %)",-34}{"retenus",9}{"AUC",8}");
        foreach (var c in report.Corpora)
        {
            Console.WriteLine(string.Create(French.Culture,
                $"{c.Corpus,-22}{c.Language,-8}{c.Spam,6}{c.Ham,8}  {Percent(c.Recall),-24}{PerThousand(c.FalsePositives),-34}{c.Held,9:P1}{c.Auc,8:N3}"));
        }
    }

    private static string Percent(Share? share) =>
        share is null ? "—" : string.Create(French.Culture, $"{share.Value:P1} ({share.Low:P1} à {share.High:P1})");

    private static string PerThousand(Share? share) =>
        share is null ? "—" : string.Create(French.Culture, $"{share.Value * 1000:N1} ({share.Low * 1000:N1} à {share.High * 1000:N1})");
}
