using System.Collections.Concurrent;

namespace NouvellesDuMonde.Core.Audience;

/// <summary>
/// Counts openings of articles in memory until somebody drains it. Without a lock, and without an allocation for an article
/// already counted: it stands in the way of every page from the cache.
/// </summary>
public sealed class ViewCounter
{
    /// <summary>Bounds the memory against an invented address for each request; the most read are among the first to come.</summary>
    private const int MaxArticles = 20_000;

    /// <summary>A tally that is about to be removed: whoever meets it counts on a new one.</summary>
    private const int Retired = int.MinValue;

    private readonly ConcurrentDictionary<int, Tally> tallies = new();

    /// <summary>Kept apart because counting the dictionary would lock it.</summary>
    private int articles;

    public void Count(int articleId, int times = 1)
    {
        while (TallyOf(articleId) is { } tally)
        {
            if (Interlocked.Add(ref tally.Count, times) > 0)
                return;
            // Retired between finding and counting: the drain is removing it at this very moment.
            tallies.TryRemove(new(articleId, tally));
        }
    }

    /// <returns>What was counted since the last call, by article; each view is told once.</returns>
    public IReadOnlyDictionary<int, int> Drain()
    {
        var drained = new Dictionary<int, int>();
        foreach (var (articleId, tally) in tallies)
        {
            if (Interlocked.Exchange(ref tally.Count, 0) is > 0 and var count)
                drained.Add(articleId, count);
            else if (Interlocked.CompareExchange(ref tally.Count, Retired, 0) == 0)
                Remove(articleId, tally);
        }

        return drained;
    }

    private Tally? TallyOf(int articleId)
    {
        if (tallies.TryGetValue(articleId, out var known))
            return known;
        if (Volatile.Read(ref articles) >= MaxArticles)
            return null;
        var added = new Tally();
        if (!tallies.TryAdd(articleId, added))
            return TallyOf(articleId);
        Interlocked.Increment(ref articles);
        return added;
    }

    private void Remove(int articleId, Tally tally)
    {
        tallies.TryRemove(new(articleId, tally));
        Interlocked.Decrement(ref articles);
    }

    private sealed class Tally
    {
        public int Count;
    }
}
