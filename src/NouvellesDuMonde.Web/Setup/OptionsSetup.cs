using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Comments;
using NouvellesDuMonde.Core.Comments.Spam;

namespace NouvellesDuMonde.Web.Setup;

public static class OptionsSetup
{
    /// <summary>Every options class, checked at start: a wrong setting stops the site with its name instead of failing a request.</summary>
    public static void AddSiteOptions(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Bind<SiteOptions>(SiteOptions.SectionName);
        builder.Bind<StorageOptions>(StorageOptions.SectionName)
            .PostConfigure(o => o.Root = Path.GetFullPath(o.Root, builder.Environment.ContentRootPath));
        builder.Bind<CommentOptions>(CommentOptions.SectionName);
        builder.Bind<SpamOptions>(SpamOptions.SectionName);
    }

    internal static Microsoft.Extensions.Options.OptionsBuilder<T> Bind<T>(this IHostApplicationBuilder builder, string section)
        where T : class =>
        builder.Services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
}
