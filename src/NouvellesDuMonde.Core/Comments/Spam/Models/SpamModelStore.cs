using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NouvellesDuMonde.Core.Comments.Spam.Learning;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Core.Comments.Spam.Models;

/// <summary>The model in use; version 0 is the one that the program brings along.</summary>
public sealed class SpamModelStore(TimeProvider time, ILogger<SpamModelStore> logger) : VersionStore<SpamModel>(time)
{
    protected override SpamModel Initial() => StarterModel.Current;

    protected override Task<int> CurrentVersionAsync(NewsDbContext db, CancellationToken ct) =>
        db.SpamModels.CurrentFirst().Select(v => v.Id).FirstOrDefaultAsync(ct);

    protected override async Task<SpamModel?> ReadAsync(NewsDbContext db, int version, CancellationToken ct)
    {
        try
        {
            return await db.SpamModels.Where(v => v.Id == version).Select(v => v.Weights).SingleOrDefaultAsync(ct) is { } weights ? SpamModelFile.Read(weights) : null;
        }
        catch (InvalidDataException e)
        {
            logger.LogWarning(e, "Spam model {Version} is not of this program: train it anew", version);
            return null;
        }
    }
}
