using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Tags;
using NouvellesDuMonde.Testing;
using Shouldly;

namespace NouvellesDuMonde.Migrations.Tests;

public sealed class DatabaseErrorTests
{
    [Theory, DatabaseData]
    public async Task A_second_row_with_the_same_slug_is_a_duplicate(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);

        var refused = await Should.ThrowAsync<DbUpdateException>(() => site.InDatabaseAsync(db =>
        {
            db.Tags.AddRange(new Tag("Brésil", "bresil"), new Tag("Le Brésil", "bresil"));
            return db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }));

        refused.IsDuplicate().ShouldBeTrue();
    }

    [Theory, DatabaseData]
    public async Task A_row_without_its_owner_is_no_duplicate(DatabaseProvider provider)
    {
        await using var site = new SiteFactory(provider);

        var refused = await Should.ThrowAsync<DbUpdateException>(() => site.InDatabaseAsync(db =>
        {
            db.UserRoles.Add(new() { UserId = 1, RoleId = 1 });
            return db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }));

        refused.IsDuplicate().ShouldBeFalse();
    }

    /// <summary>The client makes its exceptions itself; this is how it does when a server answers with the number.</summary>
    [Theory]
    [InlineData(2601, true)]
    [InlineData(2627, true)]
    [InlineData(547, false)]
    public void SQL_Server_names_a_duplicate_by_number(int number, bool duplicate) =>
        new DbUpdateException("", SqlServerError(number)).IsDuplicate().ShouldBe(duplicate);

    private static SqlException SqlServerError(int number)
    {
        const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic;
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        var constructor = typeof(SqlError).GetConstructors(Hidden).MinBy(c => c.GetParameters().Length)!;
        var arguments = constructor.GetParameters().Select((p, i) => i == 0 ? number
            : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType)
            : p.ParameterType == typeof(string) ? "" : (object?)null).ToArray();
        typeof(SqlErrorCollection).GetMethod("Add", Hidden)!.Invoke(errors, [constructor.Invoke(arguments)]);
        var create = typeof(SqlException).GetMethods(Hidden).Where(m => m.Name == "CreateException").MinBy(m => m.GetParameters().Length)!;
        return (SqlException)create.Invoke(null, [errors, "15.0"])!;
    }
}
