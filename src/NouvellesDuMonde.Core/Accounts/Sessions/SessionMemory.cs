using Microsoft.Extensions.Caching.Memory;

namespace NouvellesDuMonde.Core.Accounts.Sessions;

/// <summary>
/// Which sessions this node looked up a moment ago, so that a page asks the database for none. What ends on this node ends at once;
/// another node learns of it within <see cref="Trust"/>.
/// </summary>
public sealed class SessionMemory : IDisposable
{
    public static readonly TimeSpan Trust = TimeSpan.FromSeconds(30);

    private const int MaxSessions = 50_000;

    private readonly MemoryCache seen = new(new MemoryCacheOptions { SizeLimit = MaxSessions });

    internal bool SawAlive(Guid id, DateTime nowUtc) => seen.TryGetValue(id, out DateTime at) && nowUtc - at < Trust;

    internal void Remember(Guid id, DateTime nowUtc) =>
        seen.Set(id, nowUtc, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Trust });

    internal void Forget(IEnumerable<Guid> ids)
    {
        foreach (var id in ids)
            seen.Remove(id);
    }

    public void Dispose() => seen.Dispose();
}
