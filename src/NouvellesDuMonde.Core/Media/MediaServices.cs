using Microsoft.Extensions.DependencyInjection;
using NouvellesDuMonde.Core.Media.Renditions;
using NouvellesDuMonde.Core.Outbox;

namespace NouvellesDuMonde.Core.Media;

public static class MediaServices
{
    /// <summary>The library, its verbs, and what makes renditions. Needs <see cref="MediaOptions"/> and <see cref="StorageOptions"/>.</summary>
    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddSingleton<IMediaStore, DiskMediaStore>();
        services.AddScoped<StoreMedia>();
        services.AddScoped<DescribeMedia>();
        services.AddScoped<DeleteMedia>();
        services.AddScoped<MediaPages>();
        services.AddSingleton<ImageTool>();
        services.AddSingleton<RenditionFiles>();
        services.AddScoped<MakeRenditions>();
        services.AddScoped<OrderRenditions>();
        services.AddScoped<IOutboxHandler, MakeRenditionsHandler>();
        return services.AddScoped<IOutboxHandler, ForgetRenditionsHandler>();
    }
}
