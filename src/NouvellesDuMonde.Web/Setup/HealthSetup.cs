using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Setup;

public static class HealthSetup
{
    private const string Ready = "ready";

    public static void AddSiteHealth(this IHostApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddDbContextCheck<NewsDbContext>(tags: [Ready]);

    /// <summary>Live: the process answers. Ready: it also reaches its database.</summary>
    public static void MapSiteHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/healthz/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
