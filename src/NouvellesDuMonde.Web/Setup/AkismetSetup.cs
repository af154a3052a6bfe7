using NouvellesDuMonde.Core.Comments.Spam.Akismet;
using NouvellesDuMonde.Web.Admin.Akismet;

namespace NouvellesDuMonde.Web.Setup;

public static class AkismetSetup
{
    /// <summary>A second opinion on comments from abroad; off until there is a key.</summary>
    public static void AddSiteAkismet(this IHostApplicationBuilder builder)
    {
        // What is tried elsewhere must not teach Akismet.
        builder.Bind<AkismetOptions>(AkismetOptions.SectionName).PostConfigure(o => o.IsTest ??= !builder.Environment.IsProduction());
        builder.Services.AddAkismet();
        builder.Services.AddScoped<AkismetPageQuery>();
    }
}
