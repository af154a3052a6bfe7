using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace NouvellesDuMonde.Web.Delivery;

/// <summary>
/// Rendered pages in memory, found by key and thrown out by tag. Unlike the framework's own store it never keeps a page that was
/// being rendered while one of its tags was evicted: such a page may show what was there before.
/// </summary>
internal sealed class PageStore : IOutputCacheStore, IDisposable
{
    private const string StartedTag = "started:";
    private const string CoarseTag = "coarse:";
    private const string FineTag = "fine:";
    private const int Stripes = 4096;

    private readonly MemoryCache pages;
    private readonly Dictionary<string, HashSet<string>> keysByTag = [];
    private readonly Lock index = new();

    /// <summary>When each tag was last evicted, by hash of the tag: two tags in one stripe cost a needless render, never a stale page.</summary>
    private readonly long[] evictedAt = new long[Stripes];
    private long evictions;

    private readonly PageRefinements refinements;
    private readonly bool keepsWarm;

    public PageStore(IOptions<DeliveryOptions> options, PageRefinements refinements)
    {
        keepsWarm = options.Value.KeepWarm;
        pages = new MemoryCache(new MemoryCacheOptions { SizeLimit = options.Value.CacheMegabytes * 1024L * 1024L });
        this.refinements = refinements;
    }

    /// <summary>A tag that tells <see cref="SetAsync"/> when rendering began; to be put on the page before anything is read.</summary>
    public string TagOfNow() => string.Create(CultureInfo.InvariantCulture, $"{StartedTag}{Interlocked.Read(ref evictions)}");

    /// <summary>A tag that says how the page was asked for, when it may be worth compressing better or has been.</summary>
    public static string AddressTagOf(HttpContext context) =>
        (PageRefinements.IsOne(context) ? FineTag : CoarseTag) + PageRefinements.AddressOf(context.Request);

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
    {
        var page = pages.Get<StoredPage>(key);
        if (page is { IsCoarse: true, Address: { } address })
        {
            // A second reader has come: there may be thousands.
            page.IsCoarse = false;
            refinements.Want(address);
        }

        return new(page?.Bytes);
    }

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        tags ??= [];
        lock (index)
        {
            var started = tags.FirstOrDefault(t => t.StartsWith(StartedTag, StringComparison.Ordinal));
            if (started is null || IsOutdated(tags, long.Parse(started.AsSpan(StartedTag.Length), CultureInfo.InvariantCulture)))
                return ValueTask.CompletedTask;
            var coarse = tags.FirstOrDefault(t => t.StartsWith(CoarseTag, StringComparison.Ordinal));
            var fine = tags.FirstOrDefault(t => t.StartsWith(FineTag, StringComparison.Ordinal));
            var kept = tags.Where(t => t != started && t != coarse && t != fine).ToArray();
            foreach (var tag in kept)
                KeysOf(tag).Add(key);
            using var entry = pages.CreateEntry(key);
            entry.Value = new StoredPage(value, coarse?[CoarseTag.Length..] ?? fine?[FineTag.Length..]) { IsCoarse = coarse is not null };
            entry.Size = value.Length + (2 * key.Length);
            entry.AbsoluteExpirationRelativeToNow = validFor;
            entry.RegisterPostEvictionCallback((_, _, reason, _) => Forget(key, kept, reason));
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
    {
        string[] keys;
        lock (index)
        {
            evictedAt[StripeOf(tag)] = Interlocked.Increment(ref evictions);
            keys = keysByTag.Remove(tag, out var found) ? [.. found] : [];
        }

        foreach (var key in keys)
        {
            var page = pages.Get<StoredPage>(key);
            pages.Remove(key);
            // It was in demand and will be again: the next reader finds the new one made.
            if (keepsWarm && page is { IsCoarse: false, Address: { } address })
                refinements.Want(address);
        }

        return ValueTask.CompletedTask;
    }

    public void Dispose() => pages.Dispose();

    private static int StripeOf(string tag) => (int)((uint)string.GetHashCode(tag, StringComparison.Ordinal) % Stripes);

    private bool IsOutdated(string[] tags, long startedAt) => Array.Exists(tags, tag => evictedAt[StripeOf(tag)] > startedAt);

    private HashSet<string> KeysOf(string tag)
    {
        if (!keysByTag.TryGetValue(tag, out var keys))
            keysByTag.Add(tag, keys = []);
        return keys;
    }

    private void Forget(string key, string[] tags, EvictionReason reason)
    {
        // A replaced page is still there under its key.
        if (reason == EvictionReason.Replaced)
            return;
        lock (index)
        {
            foreach (var tag in tags)
            {
                if (keysByTag.TryGetValue(tag, out var keys) && keys.Remove(key) && keys.Count == 0)
                    keysByTag.Remove(tag);
            }
        }
    }

    /// <param name="address">How to ask for it again; <c>null</c> for a page that is not worth it.</param>
    private sealed class StoredPage(byte[] bytes, string? address)
    {
        public byte[] Bytes => bytes;

        public string? Address => address;

        /// <summary>Until somebody asked for it again. Two readers at once may both find it: one render too many.</summary>
        public bool IsCoarse { get; set; }
    }
}
