using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NouvellesDuMonde.Core.Articles;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Core.Tags;
using NouvellesDuMonde.Testing;
using NouvellesDuMonde.Testing.SqlServer;
using Shouldly;

namespace NouvellesDuMonde.Migrations.Tests;

public sealed class MigrationTests
{
    public static TheoryData<DatabaseProvider> Providers { get; } = new(Enum.GetValues<DatabaseProvider>());

    [Theory, MemberData(nameof(Providers))]
    public void No_change_of_the_model_waits_for_a_migration(DatabaseProvider provider)
    {
        using var db = Contexts.For(provider);

        db.Database.HasPendingModelChanges().ShouldBeFalse($"{provider}: run scripts/add-migration NameOfTheChange");
    }

    [Fact]
    public void The_three_databases_have_the_same_migrations()
    {
        var names = Enum.GetValues<DatabaseProvider>().Select(provider =>
        {
            using var db = Contexts.For(provider);
            return string.Join(", ", db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..]));
        });

        names.Distinct().ShouldHaveSingleItem();
    }

    [Theory, DatabaseData]
    public async Task An_empty_database_is_migrated_and_a_second_time_nothing_changes(DatabaseProvider provider)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var site = new SiteFactory(provider) { IsEmptyAtStart = true };

        await site.InDatabaseAsync(async db =>
        {
            (await db.Database.GetPendingMigrationsAsync(ct)).ShouldBeEmpty();
            await db.Database.MigrateAsync(ct);
            (await db.Database.GetAppliedMigrationsAsync(ct)).ShouldNotBeEmpty();
            return db;
        });
    }

    [Theory, DatabaseData]
    public async Task A_migrated_database_takes_rows_and_answers_queries(DatabaseProvider provider)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var site = new SiteFactory(provider);
        var now = site.Clock.UtcNow.AddTicks(7);

        var tag = await site.InDatabaseAsync(async db =>
        {
            db.Tags.Add(new Tag("Corée du Nord", "coree-du-nord"));
            db.CacheEvictions.Add(new CacheEviction(PageTags.Site, now));
            await db.SaveChangesAsync(ct);
            (await db.Articles.Published().CountAsync(ct)).ShouldBe(0);
            (await db.Comments.GroupBy(c => c.Status).CountAsync(ct)).ShouldBe(0);
            return await db.Tags.AsNoTracking().SingleAsync(t => t.Slug == "coree-du-nord", ct);
        });

        tag.Name.ShouldBe("Corée du Nord");
        var stored = await site.InDatabaseAsync(db => db.CacheEvictions.AsNoTracking().SingleAsync(ct));
        stored.AtUtc.Kind.ShouldBe(DateTimeKind.Utc);
        stored.AtUtc.ShouldBe(site.Clock.UtcNow, "times are cut to microseconds");
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void The_SQL_Server_script_parses(MigrationsSqlGenerationOptions options)
    {
        using var db = Contexts.For(DatabaseProvider.SqlServer);

        var script = db.GetService<IMigrator>().GenerateScript(options: options);

        script.ShouldContain("CREATE TABLE [Articles]");
        TSql.Errors(script).ShouldBeEmpty();
    }
}
