using System.Globalization;
using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Corrections;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>What the demo's newsroom had to put right, oldest first as on a real site.</summary>
public sealed class DemoCorrections(NewsDbContext db, DemoArticles articles, TimeProvider time)
{
    public async Task SeedAsync(string folder, CancellationToken ct)
    {
        foreach (var entry in ContentFile.ReadTexts(Path.Combine(folder, "corrections.txt")))
        {
            var article = articles.Of(int.Parse(entry.Required("article"), CultureInfo.InvariantCulture));
            var dated = time.GetUtcNow().UtcDateTime + DemoAge.Parse(entry.Required("age"));
            if (article.CountCorrection(+1, dated).Refusal is { } refusal)
                throw new FormatException($"Demo content: « {article.Headline} »: {refusal}");
            var kind = Enum.Parse<CorrectionKind>(entry.Required("kind"), ignoreCase: true);
            db.Corrections.Add(new Correction(article, kind, entry.Text, dated).SignedBy(editorId: null, "Rédaction"));
            // One by one: ids rise with the dates.
            await db.SaveChangesAsync(ct);
        }
    }
}
