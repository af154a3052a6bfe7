using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NouvellesDuMonde.Testing.SqlServer;

/// <summary>
/// Every statement that the site writes itself must be T-SQL too. One that exists for a single database says so by beginning with
/// a comment that names it, such as <c>/* PostgreSql */</c>, and has its counterpart tested by its own feature.
/// </summary>
public sealed class RawStatementRehearsal : DbCommandInterceptor
{
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Check(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(command, eventData);
        return new(result);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Check(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Check(command, eventData);
        return new(result);
    }

    private static void Check(DbCommand command, CommandEventData eventData)
    {
        if (eventData.CommandSource is not (CommandSource.ExecuteSqlRaw or CommandSource.FromSqlQuery) || IsForOneDatabase(command.CommandText))
            return;
        var errors = TSql.Errors(command.CommandText);
        if (errors.Count > 0)
            throw new InvalidOperationException($"This statement is no T-SQL: {string.Join("; ", errors)}\n{command.CommandText}");
    }

    private static bool IsForOneDatabase(string sql) =>
        sql.StartsWith("/* Sqlite */", StringComparison.Ordinal) || sql.StartsWith("/* PostgreSql */", StringComparison.Ordinal);
}
