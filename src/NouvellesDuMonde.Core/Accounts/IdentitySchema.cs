using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace NouvellesDuMonde.Core.Accounts;

/// <summary>
/// Which Identity tables there are. Identity reads this from the host's options; a context made without a host (migrations,
/// tools) must get the same answer, or its model differs from the site's.
/// </summary>
public static class IdentitySchema
{
    internal static IServiceProvider Services { get; } =
        new ServiceCollection().AddOptions().Configure<IdentityOptions>(o => Configure(o.Stores)).BuildServiceProvider();

    /// <summary>Version 3: with the passkey table.</summary>
    public static void Configure(StoreOptions stores) => stores.SchemaVersion = IdentitySchemaVersions.Version3;
}
