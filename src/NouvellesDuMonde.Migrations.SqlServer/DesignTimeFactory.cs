using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Migrations.SqlServer;

/// <summary>Lets <c>dotnet ef</c> make migrations without a server: the address is never opened.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<NewsDbContext>
{
    public NewsDbContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<NewsDbContext>()
            .UseSqlServer("Server=design;Database=design", o => o.MigrationsAssembly(typeof(DesignTimeFactory).Assembly.GetName().Name))
            .Options);
}
