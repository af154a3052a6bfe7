using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;
using NouvellesDuMonde.Core.Media;

namespace NouvellesDuMonde.Web.Setup;

public static class MediaSetup
{
    public static void AddSiteMedia(this IHostApplicationBuilder builder)
    {
        builder.Bind<MediaOptions>(MediaOptions.SectionName);
        builder.Services.AddMedia();
    }

    /// <summary>Uploaded images. A stored name is never given to another file, so browsers may keep what they have for a year.</summary>
    public static void UseSiteMedia(this WebApplication app)
    {
        var folder = app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.MediaFolder;
        Directory.CreateDirectory(folder);
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/media",
            FileProvider = new PhysicalFileProvider(folder),
            ContentTypeProvider = new FileExtensionContentTypeProvider(ContentTypes),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
        });
    }

    /// <summary>Nothing else is ever served from there, whatever might have come to lie in the folder.</summary>
    private static Dictionary<string, string> ContentTypes => new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".gif"] = "image/gif",
    };
}
