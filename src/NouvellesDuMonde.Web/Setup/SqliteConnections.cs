using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NouvellesDuMonde.Web.Setup;

/// <summary>
/// One connection for the life of a pooled context, told at its opening what SQLite forgets: readers beside one writer (WAL),
/// patience instead of « database is locked », foreign keys, and a sync that WAL makes safe against a crash of the process.
/// </summary>
/// <remarks>
/// EF closes after every query and registers some twenty functions at every opening: a third of a millisecond a page. There is no
/// server at the other end whose connections would run out, and a connection between two statements holds no lock.
/// </remarks>
internal sealed class SqliteConnections : DbConnectionInterceptor
{
    private const string Sql =
        "PRAGMA journal_mode=WAL; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=268435456;";

    public static SqliteConnections Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Sql;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => new(InterceptionResult.Suppress());
}
