using System.Reflection;
using NouvellesDuMonde.Core.Data;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace NouvellesDuMonde.Testing;

/// <summary>One row for each kind of database; those without a server are shown as skipped, with the variable that would run them.</summary>
public sealed class DatabaseDataAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new(Enum.GetValues<DatabaseProvider>().Select(Row).ToList());

    public override bool SupportsDiscoveryEnumeration() => true;

    private static ITheoryDataRow Row(DatabaseProvider provider) => new TheoryDataRow<DatabaseProvider>(provider)
    {
        Skip = TestDatabase.ServerFor(provider) is null ? $"needs a server: set NDM_TEST_{provider.ToString().ToUpperInvariant()}" : null,
    };
}
