using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Content;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Media.Renditions;

namespace NouvellesDuMonde.Core.Demo;

/// <summary>Fills an empty database with a believable newspaper, so that the first start shows a site and not a form.</summary>
public sealed class SeedDemo(
    NewsDbContext db, DemoVocabulary vocabulary, DemoAccounts accounts, DemoArticles articles, DemoComments comments,
    DemoCorrections corrections, DemoFrontPage frontPage, StarterPages pages, OrderRenditions renditions)
{
    /// <param name="folder">Holds the demo content's files.</param>
    /// <returns>The password of the demo accounts, or <c>null</c> when the database already holds something.</returns>
    public async Task<string?> RunAsync(string folder, string? password, CancellationToken ct)
    {
        if (await db.Articles.AnyAsync(ct) || await db.Categories.AnyAsync(ct))
            return null;
        var shown = "";
        await db.InTransactionAsync(async () =>
        {
            await vocabulary.SeedAsync(folder, ct);
            shown = await accounts.SeedAsync(folder, password, ct);
            await articles.SeedAsync(folder, ct);
            await pages.AddAsync(publishAll: true, ct);
            await corrections.SeedAsync(folder, ct);
            await comments.SeedAsync(folder, ct);
            await frontPage.SeedAsync(ct);
            await renditions.RunAsync(ct);
        }, ct);
        return shown;
    }
}
