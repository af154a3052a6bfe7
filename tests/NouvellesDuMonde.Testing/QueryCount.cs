using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NouvellesDuMonde.Testing;

/// <summary>The statements that requests send to the database; those of background services do not count.</summary>
public sealed class QueryCount : DbCommandInterceptor
{
    private static readonly HttpContextAccessor Request = new();

    private readonly ConcurrentQueue<string> statements = new();

    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> work)
    {
        statements.Clear();
        await work();
        return [.. statements];
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (Request.HttpContext is not null)
            statements.Enqueue(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
