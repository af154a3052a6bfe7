using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Accounts;
using NouvellesDuMonde.Core.Accounts.Sessions;
using NouvellesDuMonde.Core.Data;
using NouvellesDuMonde.Web.Admin.Shared;
using NouvellesDuMonde.Web.Delivery;
using NouvellesDuMonde.Web.Features.Account;

namespace NouvellesDuMonde.Web.Setup;

public static class IdentitySetup
{
    public static void AddSiteIdentity(this IHostApplicationBuilder builder)
    {
        builder.Services.AddIdentity<Member, IdentityRole<int>>(ConfigureIdentity)
            .AddEntityFrameworkStores<NewsDbContext>()
            .AddDefaultTokenProviders()
            .AddErrorDescriber<FrenchIdentityErrors>()
            .AddPasswordValidator<EasyPasswords>()
            .AddClaimsPrincipalFactory<MemberClaims>()
            .AddSignInManager<MemberSignIn>();
        builder.Services.AddScoped(services => (MemberSignIn)services.GetRequiredService<SignInManager<Member>>());
        builder.Services.ConfigureApplicationCookie(ConfigureCookie);
        // How long a closed account or a role taken away still works.
        builder.Services.Configure<SecurityStampValidatorOptions>(o =>
        {
            o.ValidationInterval = TimeSpan.FromMinutes(1);
            o.OnRefreshingPrincipal = SessionGuard.KeepSessionAsync;
        });
        builder.Services.AddOptions<IdentityPasskeyOptions>().Configure<IOptions<SiteOptions>>(ConfigurePasskeys);
        builder.Services.AddAuthorization(Policies.Configure);
        builder.Services.AddDataProtection().SetApplicationName("NouvellesDuMonde");
        builder.Services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((keys, scopes) => keys.XmlRepository = new DatabaseKeys(scopes));
    }

    private static void ConfigureCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "ndm-session";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = MemberSession.Lifetime;
        cookie.LoginPath = AccountPath.SignIn;
        cookie.AccessDeniedPath = "/compte/acces-refuse";
        cookie.ReturnUrlParameter = AccountPath.ReturnParameter;
        // A public page is the same for everybody: nobody is looked up for it, and a cookie renewed with it would keep it out of the cache.
        cookie.Events.OnValidatePrincipal = context =>
            context.HttpContext.IsPublicPage() ? Task.CompletedTask : SessionGuard.ValidateAsync(context);
        var redirect = cookie.Events.OnRedirectToLogin;
        cookie.Events.OnRedirectToLogin = context =>
        {
            LostSession.Explain(context.HttpContext);
            return redirect(context);
        };
        cookie.Events.OnCheckSlidingExpiration = context =>
        {
            context.ShouldRenew &= !context.HttpContext.IsPublicPage();
            return Task.CompletedTask;
        };
    }

    private static void ConfigurePasskeys(IdentityPasskeyOptions passkeys, IOptions<SiteOptions> site)
    {
        // Not the request's host, which anybody may claim to be.
        passkeys.ServerDomain = new Uri(site.Value.PublicUrl).Host;
        // Found without a name typed first, and never used by whoever happens to hold the device.
        passkeys.ResidentKeyRequirement = "required";
        passkeys.UserVerificationRequirement = "required";
    }

    private static void ConfigureIdentity(IdentityOptions options)
    {
        options.SignIn.RequireConfirmedEmail = true;
        options.User.RequireUniqueEmail = true;
        // The user name is the address, and an address may hold an apostrophe.
        options.User.AllowedUserNameCharacters = "";
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
