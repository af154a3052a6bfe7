using Microsoft.EntityFrameworkCore;

namespace NouvellesDuMonde.Core.Data;

public static class Transactions
{
    /// <summary>
    /// All or nothing, for work that one SaveChanges cannot express. The work may run again after a passing fault of the server, so
    /// it must load itself what it changes.
    /// </summary>
    public static Task InTransactionAsync(this NewsDbContext db, Func<Task> work, CancellationToken ct) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async token =>
        {
            db.ChangeTracker.Clear();
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            await work();
            await transaction.CommitAsync(token);
        }, ct);
}
