using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Data;

namespace NouvellesDuMonde.Web.Setup;

public static class IdentitySetup
{
    public static void AddSiteIdentity(this IHostApplicationBuilder builder)
    {
        builder.Services.AddIdentity<Member, IdentityRole<int>>(ConfigureIdentity)
            .AddEntityFrameworkStores<NewsDbContext>()
            .AddDefaultTokenProviders();
        builder.Services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "ndm-session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = TimeSpan.FromDays(30);
            cookie.LoginPath = "/compte/connexion";
            cookie.AccessDeniedPath = "/compte/acces-refuse";
            cookie.ReturnUrlParameter = "retour";
        });
        builder.Services.AddAuthorization(Policies.Configure);
        builder.Services.AddDataProtection().SetApplicationName("NouvellesDuMonde");
    }

    private static void ConfigureIdentity(IdentityOptions options)
    {
        options.SignIn.RequireConfirmedEmail = true;
        options.User.RequireUniqueEmail = true;
        // Length protects, composition rules only annoy (NIST SP 800-63B §5.1.1.2).
        options.Password.RequiredLength = 10;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        IdentitySchema.Configure(options.Stores);
    }
}
