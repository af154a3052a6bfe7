using NouvellesDuMonde.Core.Comments.Spam.Texts;
using NouvellesDuMonde.Core.Comments.Spam.Words;
using NouvellesDuMonde.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Core.Comments.Spam.Hosts;

/// <summary>What is known of the places that a comment links to or names: one query, and none for a comment that knows no place.</summary>
public sealed class HostFactsQuery(NewsDbContext db, IOptionsMonitor<SiteOptions> site)
{
    // More links than that hold a comment anyway.
    private const int Most = 20;

    /// <param name="named">Hosts that the text names without a link.</param>
    public async Task<IReadOnlyList<HostFacts>> RunAsync(IReadOnlyList<WebLink> links, IReadOnlyList<string> named, ImportedList imported, CancellationToken ct)
    {
        if (links.Count + named.Count == 0)
            return [];
        string[] owners = [.. LinkHost.Of(links, site.CurrentValue).Union(named.Select(WebLinks.Owner)).Take(Most)];
        var records = await db.LinkHosts.AsNoTracking().Where(h => owners.Contains(h.Name)).ToDictionaryAsync(h => h.Name, ct);
        var listed = links.Select(l => l.Host).Concat(named).Where(imported.HasHost).Select(WebLinks.Owner).ToHashSet(StringComparer.Ordinal);
        return [.. owners.Where(o => records.ContainsKey(o) || listed.Contains(o)).Select(o =>
            new HostFacts(o, records.GetValueOrDefault(o)?.Published ?? 0, records.GetValueOrDefault(o)?.Spam ?? 0, listed.Contains(o)))];
    }
}
