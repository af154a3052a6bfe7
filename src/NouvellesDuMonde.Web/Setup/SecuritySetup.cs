using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Primitives;
using NouvellesDuMonde.Web.TagHelpers;
using IPNetwork = System.Net.IPNetwork;

namespace NouvellesDuMonde.Web.Setup;

public static class SecuritySetup
{
    private static readonly (string Name, StringValues Value)[] Headers =
    [
        ("Content-Security-Policy",
            $"default-src 'none'; script-src 'self' {ThemeScriptTagHelper.PolicySource}; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
            "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-site"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];

    public static void AddSiteSecurity(this IHostApplicationBuilder builder)
    {
        builder.Services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var network in TrustedProxies(builder.Configuration))
                o.KnownIPNetworks.Add(network);
        });
        builder.Services.Configure<KestrelServerOptions>(o => o.AddServerHeader = false);
        builder.Services.AddHsts(o => o.MaxAge = TimeSpan.FromDays(365));
        builder.AddRateLimits();
    }

    public static void UseSiteSecurity(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.Use((context, next) =>
        {
            foreach (var (name, value) in Headers)
                context.Response.Headers[name] = value;
            return next(context);
        });
    }

    public static void UseSiteErrors(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler("/erreurs/500");
        app.UseStatusCodePagesWithReExecute("/erreurs/{0}");
    }

    /// <summary>Besides the loopback: <c>Proxies:0</c> and on, each a network such as <c>10.0.0.0/8</c>. Anybody else could invent an address.</summary>
    private static IEnumerable<IPNetwork> TrustedProxies(IConfiguration configuration) =>
        (configuration.GetSection("Proxies").Get<string[]>() ?? []).Select(IPNetwork.Parse);
}
