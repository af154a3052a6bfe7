using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Outbox;
using NouvellesDuMonde.Core.Search.Index;
using Xunit;

namespace NouvellesDuMonde.Testing;

public static class SearchSteps
{
    /// <summary>Does what the outbox would do in a moment: changed names, the vocabulary, « À lire aussi ».</summary>
    public static async Task PendingSearchAsync(this SiteFactory site)
    {
        var ct = TestContext.Current.CancellationToken;
        var outbox = site.Services.GetRequiredService<OutboxDispatcher>();
        var deadline = DateTime.UtcNow.AddSeconds(20);
        // The site's own worker may hold a message of ours for a moment.
        while (await site.InDatabaseAsync(db => Task.FromResult(
            db.SearchDocuments.Any(d => d.Pending != PendingWork.None) || db.Outbox.Any(m => m.DoneUtc == null && m.AbandonedUtc == null))))
        {
            if (DateTime.UtcNow > deadline)
                throw new InvalidOperationException("The search is still behind.");
            await outbox.RunBatchAsync(ct);
            await Task.Delay(20, ct);
        }
    }
}
