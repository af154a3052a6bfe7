using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NouvellesDuMonde.Core.Data;

/// <summary>What a database objected to, whichever of the three it is.</summary>
public static class DatabaseErrors
{
    // SQL Server: 2601 for a unique index, 2627 for a key or constraint. Core has no reference to its client, which repeats the
    // number under this name.
    private const string SqlServerNumber = "HelpLink.EvtID";
    private const string PostgreSqlUniqueViolation = "23505";
    private const string SqliteUniqueViolation = "UNIQUE constraint failed";

    /// <summary>Another row has this key already: somebody was quicker. Anything else is a bug and stays an exception.</summary>
    public static bool IsDuplicate(this DbUpdateException exception) =>
        exception.GetBaseException() is DbException error
        && (error.SqlState == PostgreSqlUniqueViolation
            || error.Data[SqlServerNumber] is "2601" or "2627"
            || error.Message.Contains(SqliteUniqueViolation, StringComparison.Ordinal));
}
