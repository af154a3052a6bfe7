using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using NouvellesDuMonde.Core.Data;
using Shouldly;

namespace NouvellesDuMonde.Migrations.Tests;

/// <summary>Rules of SQL Server that neither the other databases nor a parser would enforce.</summary>
public sealed class ModelRuleTests : IDisposable
{
    private const int MaxIndexKeyBytes = 1700;
    private const int MaxClusteredKeyBytes = 900;
    private const int TooWide = 100_000;

    private readonly NewsDbContext db = Contexts.For(DatabaseProvider.SqlServer);
    private readonly IModel model;

    public ModelRuleTests() => model = db.GetService<IDesignTimeModel>().Model;

    /// <summary>Error 1785: a table may be reached only once by deletes that spread from one table.</summary>
    [Fact]
    public void Deletes_spread_to_a_table_by_one_way_only()
    {
        var twice = Tables().SelectMany(start => ReachedFrom(start, []).GroupBy(t => t).Where(g => g.Count() > 1 || g.Key == start)
            .Select(g => $"{start.Name} → {g.Key.Name}"));

        twice.ShouldBeEmpty();
    }

    [Fact]
    public void No_key_or_index_is_wider_than_SQL_Server_allows()
    {
        var primary = Tables().Select(t => t.PrimaryKey!).Where(k => Bytes(k.Columns) > (IsClustered(k) ? MaxClusteredKeyBytes : MaxIndexKeyBytes)).Select(k => k.Name);
        var others = Tables().SelectMany(t => t.Indexes).Where(i => Bytes(i.Columns) > MaxIndexKeyBytes).Select(i => i.Name);
        var unique = Tables().SelectMany(t => t.UniqueConstraints.Where(u => u != t.PrimaryKey)).Where(u => Bytes(u.Columns) > MaxIndexKeyBytes).Select(u => u.Name);

        primary.Concat(others).Concat(unique).ShouldBeEmpty();
    }

    [Fact]
    public void Every_foreign_key_has_an_index_that_begins_with_it()
    {
        var bare = Tables().SelectMany(t => t.ForeignKeyConstraints.Where(key => !IndexStarts(t).Any(columns => columns.Take(key.Columns.Count).SequenceEqual(key.Columns))))
            .Select(key => key.Name);

        bare.ShouldBeEmpty();
    }

    /// <summary>The three databases sort and compare text differently; a name of a collation that one of them lacks fails only there.</summary>
    [Fact]
    public void No_column_asks_for_a_collation_of_its_own() =>
        Tables().SelectMany(t => t.Columns).Where(c => c.Collation is not null).Select(c => $"{c.Table.Name}.{c.Name}").ShouldBeEmpty();

    public void Dispose() => db.Dispose();

    private IEnumerable<ITable> Tables() => model.GetRelationalModel().Tables;

    private static IEnumerable<ITable> ReachedFrom(ITable table, HashSet<ITable> path) =>
        path.Add(table)
            ? table.ReferencingForeignKeyConstraints.Where(Spreads).SelectMany(key => ReachedFrom(key.Table, [.. path]).Prepend(key.Table))
            : [];

    private static bool Spreads(IForeignKeyConstraint key) =>
        key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault;

    private static IEnumerable<IReadOnlyList<IColumn>> IndexStarts(ITable table) =>
        [table.PrimaryKey!.Columns, .. table.Indexes.Select(i => i.Columns), .. table.UniqueConstraints.Select(u => u.Columns)];

    private static bool IsClustered(IPrimaryKeyConstraint key) => key.MappedKeys.All(k => k.IsClustered() ?? true);

    /// <summary>A text without a length is nvarchar(max): as a key it is as wide as can be.</summary>
    private static int Bytes(IEnumerable<IColumn> columns) => columns.Sum(column => column.StoreTypeMapping switch
    {
        StringTypeMapping { Size: { } characters } => characters * 2,
        { ClrType: var type, Size: { } bytes } when type == typeof(byte[]) => bytes,
        { ClrType: var type } when type == typeof(string) || type == typeof(byte[]) => TooWide,
        _ => 16,
    });
}
