using NouvellesDuMonde.Core.Search.Index;
using Xunit;

namespace NouvellesDuMonde.Testing;

public static class SearchSteps
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Waits for the site's own worker: changed names, the vocabulary, « À lire aussi ».</summary>
    public static async Task PendingSearchAsync(this SiteFactory site)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (await site.InDatabaseAsync(db => Task.FromResult(
            db.Outbox.Any(m => m.DoneUtc == null && m.AbandonedUtc == null) || db.SearchDocuments.Any(d => d.Pending != PendingWork.None))))
        {
            if (DateTime.UtcNow > deadline)
                throw new InvalidOperationException($"The search is still behind after {Patience.TotalSeconds} s.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
