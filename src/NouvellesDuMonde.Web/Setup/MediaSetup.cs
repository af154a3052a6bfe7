using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using NouvellesDuMonde.Core;

namespace NouvellesDuMonde.Web.Setup;

public static class MediaSetup
{
    /// <summary>Uploaded images. A stored name is never given to another file, so browsers may keep what they have for a year.</summary>
    public static void UseSiteMedia(this WebApplication app)
    {
        var folder = app.Services.GetRequiredService<IOptions<StorageOptions>>().Value.MediaFolder;
        Directory.CreateDirectory(folder);
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/media",
            FileProvider = new PhysicalFileProvider(folder),
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable",
        });
    }
}
