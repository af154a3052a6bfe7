using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam;

/// <summary>
/// Keeps ready what the filter judges by. Every node asks the database at most every <see cref="LookAgain"/> which version is in use, and takes
/// a new one as a whole while requests go on with the old one.
/// </summary>
/// <typeparam name="T">What a version holds.</typeparam>
public abstract class VersionStore<T>(TimeProvider time)
    where T : class
{
    /// <summary>After this long at most, every node judges by a new version.</summary>
    public static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(10);

    private Kept? kept;

    public async Task<Versioned<T>> CurrentAsync(NewsDbContext db, CancellationToken ct)
    {
        var now = time.GetTimestamp();
        var known = Volatile.Read(ref kept);
        if (known is not null && time.GetElapsedTime(known.LookedAt, now) < LookAgain)
            return known.Value;
        var version = await CurrentVersionAsync(db, ct);
        var value = version == known?.Asked
            ? known.Value
            : await OfAsync(db, version, ct) ?? new Versioned<T>(0, Initial());
        Volatile.Write(ref kept, new Kept(version, value, now));
        return value;
    }

    /// <returns><c>null</c> when there is no such version, or this program cannot read it.</returns>
    public async Task<Versioned<T>?> OfAsync(NewsDbContext db, int version, CancellationToken ct)
    {
        if (Volatile.Read(ref kept) is { } known && known.Value.Version == version)
            return known.Value;
        var value = version == 0 ? Initial() : await ReadAsync(db, version, ct);
        return value is null ? null : new Versioned<T>(version, value);
    }

    /// <summary>This node looks again with the next comment.</summary>
    public void Forget() => Volatile.Write(ref kept, null);

    /// <summary>Version 0: what there is before anybody made one, and where the one in use cannot be read. A comment never fails for it.</summary>
    protected abstract T Initial();

    protected abstract Task<int> CurrentVersionAsync(NewsDbContext db, CancellationToken ct);

    protected abstract Task<T?> ReadAsync(NewsDbContext db, int version, CancellationToken ct);

    /// <param name="Asked">The version in use; another one than the value's where it cannot be read, which is not tried again.</param>
    private sealed record Kept(int Asked, Versioned<T> Value, long LookedAt);
}

public sealed record Versioned<T>(int Version, T Value);
