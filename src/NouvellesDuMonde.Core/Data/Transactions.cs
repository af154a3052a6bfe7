using Microsoft.EntityFrameworkCore;

namespace NouvellesDuMonde.Core.Data;

public static class Transactions
{
    /// <summary>
    /// Several saves that stand or fall together; for what cannot be one <c>SaveChanges</c>, such as Identity's own. A lost
    /// connection repeats the work from its first line with a clean context, so the work loads or makes its entities itself.
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
