using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>
/// Keeps the model in use ready. Every node asks the database at most every <see cref="LookAgain"/> which version that is, and takes a new one
/// as a whole while requests go on with the old one.
/// </summary>
public sealed class SpamModelStore(TimeProvider time)
{
    /// <summary>After this long at most, every node judges by a new version.</summary>
    public static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(10);

    private Kept? kept;

    public async Task<LoadedModel> CurrentAsync(NewsDbContext db, CancellationToken ct)
    {
        var now = time.GetTimestamp();
        var known = Volatile.Read(ref kept);
        if (known is not null && time.GetElapsedTime(known.LookedAt, now) < LookAgain)
            return known.Model;
        var id = await db.SpamModels.CurrentFirst().Select(v => v.Id).FirstOrDefaultAsync(ct);
        var model = known?.Model.Version == id ? known.Model : await VersionAsync(db, id, ct) ?? LoadedModel.Starter;
        Volatile.Write(ref kept, new Kept(model, now));
        return model;
    }

    /// <returns><c>null</c> when there is no such version.</returns>
    public async Task<LoadedModel?> VersionAsync(NewsDbContext db, int version, CancellationToken ct)
    {
        if (version == 0)
            return LoadedModel.Starter;
        if (Volatile.Read(ref kept) is { } known && known.Model.Version == version)
            return known.Model;
        var weights = await db.SpamModels.Where(v => v.Id == version).Select(v => v.Weights).SingleOrDefaultAsync(ct);
        return weights is null ? null : new LoadedModel(version, SpamModelFile.Read(weights));
    }

    /// <summary>This node looks again with the next comment.</summary>
    public void Forget() => Volatile.Write(ref kept, null);

    private sealed record Kept(LoadedModel Model, long LookedAt);
}

/// <param name="Version">0: the one that the program brings along.</param>
public sealed record LoadedModel(int Version, SpamModel Model)
{
    private static readonly Lazy<LoadedModel> StarterModel = new(() => new LoadedModel(0, StarterFile.Read()));

    public static LoadedModel Starter => StarterModel.Value;
}
