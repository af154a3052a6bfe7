using Microsoft.AspNetCore.Hosting;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Testing;

/// <summary>The site as somebody finds it on the first start in Development: with the demo newspaper, and no limit of rate.</summary>
public sealed class DemoSite(DatabaseProvider provider = DatabaseProvider.Sqlite) : SiteFactory(provider)
{
    public const string Password = "un mot de passe de démonstration";

    public const string Administrator = "admin@demo.test";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Development");
        builder.UseSetting("Demo:Password", Password);
        builder.UseSetting("RateLimits:Enabled", "false");
    }
}
