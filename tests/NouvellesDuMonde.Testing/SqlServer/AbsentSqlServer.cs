using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Testing.SqlServer;

/// <summary>A SQL Server that is not there: no connection is opened, every command is kept and finds nothing.</summary>
public sealed class AbsentSqlServer
{
    private readonly List<string> commands = [];

    public IReadOnlyList<string> Commands => commands;

    public NewsDbContext NewContext()
    {
        var db = new NewsDbContext(new DbContextOptionsBuilder<NewsDbContext>()
            .UseSqlServer("Server=absent;Database=absent", o => o.MigrationsAssembly("NouvellesDuMonde.Migrations.SqlServer"))
            .AddInterceptors(new NoConnection(), new Recorder(commands))
            .Options);
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return db;
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            new(InterceptionResult.Suppress());
    }

    private sealed class Recorder(List<string> commands) : DbCommandInterceptor
    {
        public override InterceptionResult<DbDataReader> ReaderExecuting(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
            InterceptionResult<DbDataReader>.SuppressWithResult(NothingFor(command));

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            new(InterceptionResult<DbDataReader>.SuppressWithResult(NothingFor(command)));

        public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
        {
            commands.Add(command.CommandText);
            return InterceptionResult<int>.SuppressWithResult(0);
        }

        private DataTableReader NothingFor(DbCommand command)
        {
            commands.Add(command.CommandText);
            using var nothing = new DataTable();
            return nothing.CreateDataReader();
        }
    }
}
